/**
 * The stages in their order, and the threads they run on.
 *
 * <p>In: a {@link dev.handrail.source.ContentSource}. Out: a site's files in a {@link dev.handrail.output.Target}, with
 * all findings. Start with {@link dev.handrail.pipeline.Build}: it reads ({@link dev.handrail.pipeline.Reading}: source,
 * parse, link) and then publishes (view, render, export, search index). Every option of a stage is filled here, so that no
 * stage knows the configuration.
 */
package dev.handrail.pipeline;
