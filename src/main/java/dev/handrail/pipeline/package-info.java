/** The stages in their order. */
package dev.handrail.pipeline;
