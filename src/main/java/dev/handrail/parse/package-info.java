/** From a file to a page: front matter, kind, sections, steps, commands, signatures, incident facts. Pure, one file at a time. */
package dev.handrail.parse;
