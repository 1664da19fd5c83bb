/**
 * Front matter and configuration: YAML, TOML and JSON behind values that know their place in the file.
 *
 * <p>In: text that anybody may have written. Out: {@link dev.handrail.yaml.Value}s, and findings for what is broken; no
 * input makes a reader throw, recurse without end or work more than in proportion to its length. Start with
 * {@link dev.handrail.yaml.FrontMatterReader}; {@link dev.handrail.yaml.YamlReader} reads a whole document.
 *
 * <p>snakeyaml-engine is used through its parser's events and tomlj through its tables; no other package knows them.
 */
package dev.handrail.yaml;
