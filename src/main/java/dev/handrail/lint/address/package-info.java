/**
 * What was published once and is gone. In: a site as it was and as it is. Out: findings. Start with
 * {@link dev.handrail.lint.address.Removed}.
 */
package dev.handrail.lint.address;
