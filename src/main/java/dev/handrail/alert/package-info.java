/**
 * From rule files to what covers their alerts.
 *
 * <p>In: the text of files that anybody may have written, as Prometheus, its operator, Helm, Grafana or jsonnet have them, and
 * a linked {@link dev.handrail.model.Site}. Out: {@link dev.handrail.model.AlertRule}s and a
 * {@link dev.handrail.model.Coverage}, with findings. Start with {@link dev.handrail.alert.RuleReader}, then
 * {@link dev.handrail.alert.Pairing}; {@link dev.handrail.alert.Annotations} writes what a rule should say.
 */
package dev.handrail.alert;
