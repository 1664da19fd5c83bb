/** {@code handrail.yml}: its reader, its schema, and every default in one place. */
package dev.handrail.config;
