/** Front matter and configuration: YAML, TOML and JSON behind values that know their place in the file. */
package dev.handrail.yaml;
