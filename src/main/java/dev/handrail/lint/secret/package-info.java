/**
 * Secrets in text that will be published.
 *
 * <p>In: the raw text of a file, front matter, comments and code included. Out: where a secret stands and what kind it is,
 * never the secret itself. Start with {@link dev.handrail.lint.secret.SecretScanner}: it asks a few detectors, each for one
 * way in which secrets are written; {@link dev.handrail.lint.secret.Value} judges whether a text is a secret or stands for
 * one. All of them walk the text by hand, each character a bounded number of times.
 */
package dev.handrail.lint.secret;
