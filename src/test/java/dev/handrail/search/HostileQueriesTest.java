package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted, there is an answer: no exception, no endless loop, marks inside the snippet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueriesTest {

    private SearchIndex index;

    @BeforeAll
    void index() {
        index = Corpora.index(Path.of("runbooks"), true);
    }

    private Answer answer(String query) {
        SearchSession session = new SearchSession();
        session.begin(query);
        Answer answer = index.answer(session);
        for (Hit hit : answer.hits()) {
            int before = 0;
            for (int mark : hit.marks()) {
                assertThat(mark).isBetween(before, hit.snippet().length());
                before = mark;
            }
        }
        return answer;
    }

    static Stream<String> queries() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                "*",
                "FATAL: \"",
                "a:b AND (c OR",
                "/^(a+)+$/",
                "<script>alert(1)</script>",
                "'; DROP TABLE users; --",
                "../../etc/passwd",
                "{{7*7}} ${7*7} %s %n",
                "\u0000\u0001\u001b[2J\u001b[31mred",
                "\uD800 \uDC00 x\uD83D",
                "\u202Eatabase\u202C",
                "ﷺ ﬁ ＦＡＴＡＬ İstanbul ß ǅ",
                "é".repeat(5_000),
                "-".repeat(100_000),
                "a.".repeat(100_000),
                "\"".repeat(100_000),
                "{\"".repeat(50_000),
                "=".repeat(100_000),
                "a=b ".repeat(50_000),
                "__proto__ constructor toString hasOwnProperty",
                "|x=1 y=2;~,");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isAnswered(String query) {
        assertThat(answer(query)).isNotNull();
    }

    @Test
    void aMegabyteOfLogIsAnswered() {
        String line = "2024-05-01 10:32:02.113 UTC [4711] app@orders LOG:  duration: 12.113 ms  statement: select 1\n";
        String fault = "2024-05-01 10:33:00.000 UTC [4711] app@orders FATAL:  sorry, too many clients already\n";
        Answer answer = answer(line.repeat(6_000) + fault + line.repeat(6_000));
        assertThat(answer.hits()).isNotEmpty();
        assertThat(answer.line()).contains("too many clients");
        assertThat(answer.hits()[0].confident()).isTrue();
    }

    @Test
    void aMegabyteWithoutALineBreakIsAnswered() {
        assertThat(answer("x".repeat(1_000_000))).isNotNull();
        assertThat(answer("connection ".repeat(100_000)).hits()).isNotEmpty();
        assertThat(answer("a-B_c.D$e:".repeat(100_000))).isNotNull();
    }

    @Test
    void randomTextIsAnswered() {
        long seed = 20240315;
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "FATAL",
                ": ",
                "\n",
                "connection",
                "refused",
                "\t",
                "{\"msg\":\"",
                "\"}",
                "Caused by:",
                "at a.b(C.java:1)",
                "\u001b[",
                "10.0.0.1:5432",
                "=",
                "'",
                "\"",
                "\\",
                "\uD83D",
                "-",
                "_",
                ".",
                "::",
                "[Errno 111]",
                " ");
        for (int i = 0; i < 500; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                query.append(
                        random.nextInt(5) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(answer(query.toString()))
                    .as("seed %d, query %d", seed, i)
                    .isNotNull();
        }
    }

    /** Nothing is a filter: one word of a page is enough, typed among others or anywhere in a paste. */
    @Test
    void oneKnownWordIsEnough() {
        long seed = 20240315;
        Random random = new Random(seed);
        List<String> forms = List.of(
                "%s",
                "%2$s %1$s %2$s",
                "\"%s",
                "'%s' %2$s",
                "2024-05-01 10:00:00 %s",
                "2024-05-01 10:00:00 ERROR %2$s \"%1$s\" %2$s",
                "level=error owner=%s\n%2$s",
                "{\"pod\":\"%s\",\"msg\":\"%2$s\"}",
                "$ %s\n%2$s",
                "\tat %s\n%2$s",
                "%2$s\n%2$s\n%1$s");
        List<String> words = Stream.of("Pooler", "slots", "pgbouncer", "handshake", "firewall", "resolver", "failover")
                .filter(word -> answer(word).hits().length > 0)
                .toList();
        assertThat(words).hasSizeGreaterThan(4);
        for (String word : words) {
            for (String form : forms) {
                StringBuilder unknown = new StringBuilder("qzxvv");
                for (int n = random.nextInt(80); n > 0; n--) {
                    unknown.append(" qzx")
                            .append((char) ('a' + n % 26))
                            .append((char) ('a' + n / 26))
                            .append("jj");
                }
                String query = String.format(Locale.ROOT, form, word, unknown);
                assertThat(answer(query).hits()).as(query).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "=", ". ", " \u001b[0m", " \u202e"})
    void aKnownWordAmongFiveThousandUnknownOnesIsFound(String between) {
        for (int place : new int[] {0, 2_500, 5_000}) {
            StringBuilder query = new StringBuilder();
            for (int i = 0; i <= 5_000; i++) {
                query.append(between).append(i == place ? "pgbouncer" : unknown(i));
            }
            assertThat(answer(query.toString()).hits())
                    .as("%d, after %s", place, between)
                    .isNotEmpty();
        }
    }

    /** A word of letters that no page has, another one for each number. */
    private static String unknown(int number) {
        return "qzx" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number / 676)
                + "vv";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "データベースに接続できません",
                "не удалось подключиться к серверу: в соединении отказано (connection refused)",
                "接続が拒否されました: connection refused",
                "لا يمكن الاتصال بالخادم connection refused",
                "חיבור נדחה\u200f connection refused"
            })
    void otherScriptsAreAnswered(String query) {
        assertThat(answer(query).hits().length > 0).isEqualTo(query.contains("refused"));
    }

    /** Lines as a boot, a web server, a build and a package manager print them. */
    static Stream<String> unrelated() {
        return Stream.of("""
                [    0.000000] Linux version 6.1.0-18-amd64 (debian-kernel@lists.debian.org)
                [    0.004000] BIOS-provided physical RAM map:
                [    1.236871] usb 1-1: new high-speed USB device number 2 using xhci_hcd
                [    2.871234] EXT4-fs (sda1): mounted filesystem with ordered data mode
                [    3.100000] systemd[1]: Reached target Local File Systems.
                """, """
                10.1.2.3 - - [01/May/2024:10:00:00 +0000] "GET /index.html HTTP/1.1" 200 512 "-" "Mozilla/5.0"
                10.1.2.4 - - [01/May/2024:10:00:01 +0000] "GET /missing HTTP/1.1" 404 162 "-" "curl/7.88"
                10.1.2.5 - - [01/May/2024:10:00:02 +0000] "POST /api/login HTTP/1.1" 500 31 "-" "okhttp/4.9"
                """, """
                [INFO] Scanning for projects...
                [INFO] --- maven-compiler-plugin:3.11.0:compile (default-compile) @ demo ---
                [ERROR] COMPILATION ERROR :
                [ERROR] /src/main/java/Demo.java:[12,5] cannot find symbol
                [INFO] BUILD FAILURE
                """, """
                npm WARN deprecated request@2.88.2: request has been deprecated
                npm ERR! code ELIFECYCLE
                npm ERR! demo@1.0.0 test: `jest`
                npm ERR! Exit status 1
                """, """
                make[1]: *** [Makefile:12: all] Error 2
                gcc: error: main.c: No such file or directory
                compilation terminated.
                """, """
                Get:1 http://packages.example/debian bookworm InRelease [151 kB]
                Reading package lists... Done
                E: Unable to locate package foo
                """, """
                ERROR in ./src/index.tsx 14:0-32
                Module not found: Error: Can't resolve './Header' in '/build/app/src'
                webpack 5.91.0 compiled with 1 error in 5121 ms
                """, """
                May 01 03:10:01 web-2 CRON[20211]: (root) CMD (test -x /usr/sbin/anacron || run-parts /etc/cron.daily)
                May 01 03:10:02 web-2 systemd[1]: Starting logrotate.service - Rotate log files...
                May 01 03:10:02 web-2 systemd[1]: logrotate.service: Deactivated successfully.
                May 01 03:11:40 web-2 sshd[20307]: Failed password for invalid user admin from 198.51.100.7 port 40112 ssh2
                May 01 03:11:42 web-2 kernel: usb 2-1: USB disconnect, device number 4
                """, """
                Exception in thread "main" java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null
                \tat com.example.report.Totals.sum(Totals.java:41)
                \tat com.example.report.Main.main(Main.java:12)
                """, """
                Traceback (most recent call last):
                  File "/srv/app/render.py", line 88, in draw
                    width = sizes["width"]
                KeyError: 'width'
                """, """
                TypeError: Cannot read properties of undefined (reading 'map')
                    at List (/srv/app/build/server.js:2210:31)
                """, """
                {"time":"2024-05-01T10:00:00Z","level":"info","method":"GET","path":"/cart","status":200,"duration_ms":12}
                {"time":"2024-05-01T10:00:01Z","level":"warn","method":"POST","path":"/cart","status":422,"duration_ms":7}
                {"time":"2024-05-01T10:00:02Z","level":"error","msg":"image too large","path":"/upload","status":413}
                """, """
                fatal: not a git repository (or any of the parent directories): .git
                CONFLICT (content): Merge conflict in src/app.c
                error: failed to push some refs to 'origin'
                """);
    }

    @ParameterizedTest
    @MethodSource("unrelated")
    void outputOfOtherThingsHasNoSureAnswer(String log) {
        assertThat(answer(log).hits()).noneMatch(Hit::confident);
    }
}
