package dev.handrail.lint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.lint.rule.Fault;
import dev.handrail.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Secrets are made here while the test runs, from parts and a fixed series of random letters, so that no file of this
 * repository holds a text that looks like one. The forms are those of the makers' documentation.
 */
class SecretScannerTest {

    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE64 = ALPHANUMERIC + "+/";
    private static final String URL = ALPHANUMERIC + "-_";
    private static final String HEX = "0123456789abcdef";

    private static final SecretScanner SCANNER = new SecretScanner();

    /** A text with one secret in it. */
    record Case(String kind, String before, String secret, String after) {

        String text() {
            return before + secret + after;
        }
    }

    private final Random random = new Random(1);

    private String letters(String alphabet, int length) {
        StringBuilder out = new StringBuilder();
        random.ints(length, 0, alphabet.length()).forEach(i -> out.append(alphabet.charAt(i)));
        return out.toString();
    }

    static Stream<Case> secrets() {
        return new SecretScannerTest().cases().stream();
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            tokens(cases);
            passwords(cases);
        }
        return cases;
    }

    private void tokens(List<Case> cases) {
        for (String kind : List.of("p", "o", "u", "s", "r")) {
            cases.add(new Case("GitHub", "token ", "gh" + kind + "_" + letters(ALPHANUMERIC, 36), "\n"));
        }
        cases.add(new Case(
                "GitHub", "`", "github_" + "pat_" + letters(ALPHANUMERIC, 22) + "_" + letters(ALPHANUMERIC, 59), "`"));
        cases.add(new Case("GitLab", "https://oauth2:", "glp" + "at-" + letters(URL, 20), "@gitlab.example/x.git"));
        cases.add(new Case(
                "Slack", "- ", "xo" + "xb-" + letters("0123456789", 12) + "-" + letters(ALPHANUMERIC, 24), "."));
        cases.add(new Case(
                "Slack",
                "",
                "https://hooks." + "slack.com/services/T" + letters(UPPER, 8) + "/B" + letters(UPPER, 8) + "/"
                        + letters(ALPHANUMERIC, 24),
                ""));
        cases.add(new Case("Stripe", "key: ", "sk_" + "live_" + letters(ALPHANUMERIC, 24), "\n"));
        cases.add(new Case("Google", "?key=", "AI" + "za" + letters(URL, 35), "&x=1"));
        cases.add(new Case("npm", "//registry/:_authToken=", "np" + "m_" + letters(ALPHANUMERIC, 36), "\n"));
        cases.add(new Case("PyPI", "password = ", "pypi-" + "AgEIcHlwaS5vcmc" + letters(URL, 120), "\n"));
        cases.add(new Case("Hugging Face", "<!-- ", "h" + "f_" + letters(ALPHANUMERIC, 34), " -->"));
        cases.add(new Case("SendGrid", "", "S" + "G." + letters(URL, 22) + "." + letters(URL, 43), ""));
        cases.add(new Case("Discord", "", "https://discord." + "com/api/webhooks/71938465/" + letters(URL, 68), "\n"));
        cases.add(new Case(
                "Telegram", "", "https://api.telegram." + "org/bot71938465:AA" + letters(URL, 33), "/sendMessage"));
        cases.add(new Case("Tailscale", "up --authkey=", "tskey-" + "auth-" + letters(ALPHANUMERIC, 40), " "));
        cases.add(new Case("AWS", "aws_access_key_id = ", "AK" + "IA" + letters(UPPER, 15) + "7", "\n"));
        cases.add(new Case("key", "aws_secret_access_key = ", letters(BASE64, 40), "\n"));
        cases.add(new Case("key", "AccountName=x;AccountKey=", letters(BASE64, 86) + "==", ";EndpointSuffix=y"));
        cases.add(new Case(
                "web token",
                "Authorization: Bearer ",
                "ey" + "J" + letters(URL, 33) + ".ey" + "J" + letters(URL, 80) + "." + letters(URL, 43),
                "\n"));
        cases.add(new Case("key", "  api_key: \"", letters(HEX, 32), "\"\n"));
        cases.add(new Case("key", "\"client_secret\": \"", letters(ALPHANUMERIC, 32), "\","));
        cases.add(new Case("token", "curl -H 'Authorization: Bearer ", letters(URL, 40), "' x"));
        cases.add(new Case("private key", "", pem("RSA ", "\n"), ""));
        cases.add(new Case("private key", "> ", pem("OPENSSH ", "\n> "), ""));
        cases.add(new Case("private key", "{\"private_key\": \"", pem("", "\\n"), "\\n\"}"));
    }

    private String pem(String kind, String newLine) {
        String label = kind + "PRIVATE" + " KEY-----";
        StringBuilder out = new StringBuilder("-----BEGIN " + label + newLine);
        for (int i = 0; i < 20; i++) {
            out.append(letters(BASE64, 64)).append(newLine);
        }
        return out + letters(BASE64, 30) + "==" + newLine + "-----END " + label;
    }

    private void passwords(List<Case> cases) {
        String password = "q" + letters(ALPHANUMERIC, 10) + "7";
        for (String scheme : List.of(
                "postgres", "postgresql", "mysql", "amqp", "mongodb+srv", "https", "redis", "jdbc:postgresql")) {
            cases.add(new Case("connection string", scheme + "://app:", password, "@db.internal:5432/orders"));
        }
        cases.add(new Case("connection string", "redis://:", password, "@cache:6379"));
        cases.add(new Case("password", "jdbc:postgresql://db/orders?user=app&password=", password, "&ssl=true"));
        cases.add(new Case("password", "jdbc:sqlserver://db;user=app;password=", password, ";"));
        cases.add(new Case("password", "psql \"host=db dbname=orders user=app password=", password, "\""));
        cases.add(new Case("password", "PGPASSWORD=", password, " psql -h db"));
        cases.add(new Case("password", "export MYSQL_PWD='", password, "'"));
        cases.add(new Case("command line", "mysql -h db -u app -p", password, " orders"));
        cases.add(new Case("command line", "redis-cli -h cache -a ", password, " ping"));
        cases.add(new Case("command line", "curl -u admin:", password, " https://x"));
        cases.add(new Case("password", "tool --password ", password, " x"));
        cases.add(new Case("password", "tool --db-password=", password, " x"));
        cases.add(new Case("password", "ALTER ROLE app PASSWORD '", password, "';"));
        cases.add(new Case("password", "CREATE USER a IDENTIFIED BY '", password, "';"));
        cases.add(new Case("password", "spring.datasource.password=", password, "\n"));
        cases.add(new Case("password", "  password: ", password, "\n"));
        cases.add(new Case("password", "\"dbPassword\": \"", password, "\""));
        cases.add(new Case("password", "**Password:** `", password, "`"));
        cases.add(new Case("password", "| User | Password |\n|---|:-:|\n| app | `", password, "` |\n"));
        cases.add(new Case("password", "| Password | ", password, " |"));
        cases.add(new Case("password", "The password is `", password, "`."));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void isFoundWhereItStandsAndNotRepeated(Case secret) {
        SourceText text = SourceText.of("# Title\n\n" + secret.text());
        List<Fault> faults = SCANNER.scan(text);
        assertThat(faults).as(secret.text()).hasSize(1);
        int start = "# Title\n\n".length() + secret.before().length();
        assertThat(faults.get(0).at())
                .as(secret.text())
                .isEqualTo(text.span(start, start + secret.secret().length()));
        assertThat(faults.get(0).message())
                .contains(secret.kind())
                .doesNotContain(secret.secret().substring(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PGPASSWORD=$PGPASSWORD psql",
                "PGPASSWORD=\"$(vault kv get -field=password secret/db)\" psql",
                "PGPASSWORD=xxx pg_repack",
                "password: <password>",
                "password: \"{{ db_password }}\"",
                "password=${DB_PASSWORD}",
                "password: changeme",
                "password: hunter1",
                "CREATE ROLE app PASSWORD 'hunter2'",
                "password: P@ssw0rd!",
                "password=s3cr3t",
                "psql postgres://app:S3cret1@db/orders",
                "| User | Password |\n|---|---|\n| app | <password> |\n| admin | see the vault |",
                "| User | Password |\n|---|---|\n| app | `hunter2` |\n\n| User | Team |\n|---|---|\n| a | k4Tz9Qw2xV |",
                "Password=changeit",
                "password: REDACTED",
                "password=[FILTERED]",
                "password: ********",
                "password: xxxxxxxx",
                "password = os.environ[\"DB_PASSWORD\"]",
                "password=config.database.password",
                "token = secrets.token_urlsafe(32)",
                "token: Devise.friendly_token.first(16)",
                "FATAL: password authentication failed for user \"app\" (using password: YES)",
                "password: it must be rotated",
                "generate_password=false",
                "password_secret_name: orders-db-credentials-v2",
                "secretName: orders-db-2",
                "tokenUrl: https://login.example/oauth2/v2.0/token",
                "PWD=/srv/app7/releases",
                "password_encryption = scram-sha-256",
                "\"client_secret\": \"client_secret_value\"",
                "\"token\": \"get_me_from_vault\"",
                "token: 123e4567-e89b-42d3-a456-426614174000",
                "ALTER ROLE app PASSWORD 'md5foobarbaz'",
                "postgres://user:password@host/db",
                "postgres://user:password123!@host/db",
                "postgres://<user>:<pass>@host/db",
                "postgresql://app:%s@pg.db.example/orders",
                "mongodb://$(USER):$(PASS)@localhost:27017",
                "mongodb://app:p@ss/word@mongo.db.example:27017/orders",
                "postgres://postgres:postgres@localhost/db",
                "redis://localhost:6379/0",
                "http://db:8080/a@b",
                "mysql -u root -p orders",
                "mysql -h db -p$PW",
                "mysqldump --password=<password> orders",
                "mkdir -p backups/2024",
                "pgbouncer logs about connections to 'nodb' by 'nouser7'",
                "printf 'x' | password | wl-copy9",
                "GRANT USAGE ON *.* TO a IDENTIFIED BY PASSWORD '*6C8989366EAF75BB670AD8EA7A7FC1176A95CEF4'",
                "password: md5d41d8cd98f00b204e9800998ecf8427e",
                "commit 3b2f8f0c1d9e4a5b6c7d8e9f0a1b2c3d4e5f6a7b",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "AKIAIOSFODNN7EXAMPLE",
                "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "glpat-<your token>",
                "xoxb-your-token-here",
                "-----BEGIN PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
                "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ0FqYmN2QmFzZTY0VGV4dEhlcmVGb3JUZXN0\n-----END CERTIFICATE-----",
                "![x](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4AIzaSyAIza)",
                "Bearer token authentication",
                "Basic authentication",
            })
    void whatStandsForASecretIsNone(String text) {
        assertThat(SCANNER.scan(SourceText.of(text))).as(text).isEmpty();
    }

    @Test
    void ofTwoReadingsOfOnePlaceTheSurerIsReported() {
        String token = "gh" + "p_" + letters(ALPHANUMERIC, 36);
        assertThat(SCANNER.scan(SourceText.of("GITHUB_TOKEN=" + token + "\nhttps://x:" + token + "@github.example\n")))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.message()).contains("GitHub"));
    }

    /** A megabyte of whatever makes a careless scanner start again and again. A quadratic one would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=",
                "password: ",
                "a://",
                "a://b:c@",
                "AKIA",
                "SG.",
                "eyJ",
                "eyJa.eyJb.",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "mysql ",
                "mysql -p",
                "curl -u ",
                "|",
                "=",
                "is `",
                "Bearer ",
                "\"",
                "%",
                "x",
                "jdbc:oracle:thin:",
                "gh" + "p_a",
                "password '",
                "by '",
                "|password|\n|-|\n",
                "--password "
            })
    void anyLineIsScannedInLinearTime(String piece) {
        SourceText line = SourceText.of(piece.repeat(1_000_000 / piece.length()));
        assertThat(SCANNER.scan(line))
                .allSatisfy(fault -> assertThat(fault.at().endColumn()).isLessThanOrEqualTo(1_000_001));
    }
}
