/**
 * What a build makes: files with a path and bytes, handed to a {@link dev.handrail.output.Target} one by one.
 */
package dev.handrail.output;
