/**
 * From a file to a page: front matter, kind, sections, steps, commands, signatures, incident facts. Pure, one file at a
 * time.
 *
 * <p>In: a path and a text. Out: a {@link dev.handrail.model.Doc} with findings, whatever the text holds. Start with
 * {@link dev.handrail.parse.DocReader}, then {@code PageReader}, which joins the parts: {@code HeadReader} (front matter),
 * {@code Outline} (the page cut at its headings), {@code Roles} (what a heading says), {@code SectionReader},
 * {@code StepReader} and {@code ElementReader} (blocks to steps and their parts), {@code KindReader},
 * {@code SignatureReader}, {@code ParameterReader}. The format itself is written as examples in
 * {@code src/test/resources/spec/format.md}, which is a test.
 *
 * <p>A heading that is a step ({@code ### Step 2: Promote}) is both a {@link dev.handrail.model.Section}, so that the
 * outline stays whole, and the one step in it under the same id; see {@link dev.handrail.model.Section#isStep()}.
 */
package dev.handrail.parse;
