package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens whose maker gives them a prefix of their own, so that they can be known. The prefixes are those of the makers' docs. */
final class KnownTokens implements Detector {

    private static final int LONGEST = 4096;
    private static final String DOTTED = ".";

    /**
     * A form of token.
     *
     * @param more characters that its body may hold besides letters and digits
     * @param shortest fewest characters of its body
     * @param longest most characters of its body
     */
    private record Form(String kind, String prefix, String more, int shortest, int longest) {

        boolean allows(char c) {
            return Letters.isAlphanumeric(c) || more.indexOf(c) >= 0;
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("an AWS access key id", "AKIA", "", 16, 16),
            new Form("an AWS access key id", "ASIA", "", 16, 16),
            new Form("a GitHub token", "ghp_", "", 36, LONGEST),
            new Form("a GitHub token", "gho_", "", 36, LONGEST),
            new Form("a GitHub token", "ghu_", "", 36, LONGEST),
            new Form("a GitHub token", "ghs_", "", 36, LONGEST),
            new Form("a GitHub token", "ghr_", "", 36, LONGEST),
            new Form("a GitHub token", "github_pat_", "_", 40, LONGEST),
            new Form("a GitLab token", "glpat-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "gldt-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "glrt-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "glptt-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "glcbt-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "glsoat-", "_-.", 20, LONGEST),
            new Form("a GitLab token", "glagent-", "_-.", 20, LONGEST),
            new Form("a Slack token", "xoxb-", "-", 20, LONGEST),
            new Form("a Slack token", "xoxp-", "-", 20, LONGEST),
            new Form("a Slack token", "xoxa-", "-", 20, LONGEST),
            new Form("a Slack token", "xoxr-", "-", 20, LONGEST),
            new Form("a Slack token", "xoxs-", "-", 20, LONGEST),
            new Form("a Slack token", "xapp-", "-", 20, LONGEST),
            new Form("the address of a Slack webhook", "https://hooks.slack.com/services/", "/", 30, LONGEST),
            new Form("a Stripe key", "sk_live_", "", 20, LONGEST),
            new Form("a Stripe key", "rk_live_", "", 20, LONGEST),
            new Form("a Google API key", "AIza", "_-", 35, 35),
            new Form("a Google client secret", "GOCSPX-", "_-", 20, LONGEST),
            new Form("an npm token", "npm_", "", 36, LONGEST),
            new Form("a PyPI token", "pypi-AgE", "_-", 50, LONGEST),
            new Form("a Hugging Face token", "hf_", "", 30, LONGEST),
            new Form("a SendGrid key", "SG.", "_-.", 50, LONGEST),
            new Form("a DigitalOcean token", "dop_v1_", "", 40, LONGEST),
            new Form("a Shopify token", "shpat_", "", 32, LONGEST),
            new Form("a Vault token", "hvs.", "_-", 24, LONGEST),
            new Form("a Vault token", "hvb.", "_-", 24, LONGEST),
            new Form("a Grafana token", "glsa_", "_", 30, LONGEST),
            new Form("a Databricks token", "dapi", "", 32, LONGEST),
            new Form("a PlanetScale password", "pscale_pw_", "_-", 30, LONGEST),
            new Form("a PlanetScale token", "pscale_tkn_", "_-", 30, LONGEST),
            new Form("a Docker token", "dckr_pat_", "_-", 20, LONGEST),
            new Form("an Atlassian token", "ATATT3", "_-=", 60, LONGEST),
            new Form("an API key", "sk-", "_-", 40, LONGEST),
            new Form("an age key", "AGE-SECRET-KEY-1", "", 50, LONGEST),
            new Form("the address of a Discord webhook", "https://discord.com/api/webhooks/", "/_-", 60, LONGEST),
            new Form("the address of a Discord webhook", "https://discordapp.com/api/webhooks/", "/_-", 60, LONGEST),
            new Form("a Telegram bot token", "https://api.telegram.org/bot", ":_-", 40, LONGEST),
            new Form("a New Relic key", "NRAK-", "", 27, 27),
            new Form("a Linear key", "lin_api_", "", 32, LONGEST),
            new Form("a Notion token", "ntn_", "", 40, LONGEST),
            new Form("a Sentry token", "sntrys_", "_=+/", 40, LONGEST),
            new Form("a Sentry token", "sntryu_", "", 40, LONGEST),
            new Form("a Postman key", "PMAK-", "-", 50, LONGEST),
            new Form("a Heroku key", "HRKU-", "_-", 36, LONGEST),
            new Form("a RubyGems key", "rubygems_", "", 48, 48),
            new Form("a Doppler token", "dp.pt.", "", 40, LONGEST),
            new Form("a Pulumi token", "pul-", "", 40, 40),
            new Form("a Supabase token", "sbp_", "", 40, LONGEST),
            new Form("a Tailscale key", "tskey-auth-", "-", 20, LONGEST),
            new Form("a Tailscale key", "tskey-api-", "-", 20, LONGEST),
            new Form("a CircleCI token", "CCIPAT_", "_", 40, LONGEST),
            new Form("a Square token", "sq0atp-", "_-", 22, LONGEST),
            new Form("a Square secret", "sq0csp-", "_-", 40, LONGEST));

    private static final Map<Character, List<Form>> BY_FIRST = Map.copyOf(
            FORMS.stream().collect(Collectors.groupingBy(form -> form.prefix().charAt(0))));

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            List<Form> forms = BY_FIRST.getOrDefault(text.charAt(at), List.of());
            if (forms.isEmpty() || !Letters.isStart(text, at)) {
                continue;
            }
            for (Form form : forms) {
                int end = text.startsWith(form.prefix(), at)
                        ? end(form, text, at + form.prefix().length())
                        : -1;
                if (end > 0) {
                    found.add(new Secret(form.kind(), form.prefix(), at, end));
                    at = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Where a token ends whose body starts here; -1 if it is none. */
    private static int end(Form form, String text, int body) {
        int end = body;
        while (end < text.length() && end - body < LONGEST && form.allows(text.charAt(end))) {
            end++;
        }
        while (end > body && text.startsWith(DOTTED, end - 1)) {
            end--;
        }
        int length = end - body;
        boolean fits = form.shortest() <= length && length <= form.longest();
        return fits && new Value(text.substring(body, end)).isRandom() ? end : -1;
    }
}
