/**
 * What a terminal shows, taken apart: prompt, command, output; the placeholders in a command; what its verb risks.
 *
 * <p>Text in, small values out; knows neither markdown nor pages.
 */
package dev.handrail.console;
