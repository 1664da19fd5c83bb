package dev.handrail.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.console.Console.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "$ uptime ~ uptime",
                "% uptime ~ uptime",
                "# uptime ~ uptime",
                "db1 $ uptime ~ uptime",
                "ann@db1:/var/log$ uptime ~ uptime",
                "[root@db1 etc]# systemctl status postgresql ~ systemctl status postgresql",
                "root@db1:/# df -h ~ df -h",
                "(venv) $ pip list ~ pip list",
                "bash-5.1$ env ~ env",
                "app=# SELECT 1; ~ SELECT 1;",
                "app=> \\dt ~ \\dt",
                "app_production=>SELECT 1; ~ SELECT 1;",
                "mysql> SHOW PROCESSLIST; ~ SHOW PROCESSLIST;",
                "MariaDB [shop]> SELECT 1; ~ SELECT 1;",
                "127.0.0.1:6379> INFO clients ~ INFO clients",
                "sqlite> .tables ~ .tables",
                "PS C:\\Users\\ann> Get-Service ~ Get-Service",
                "C:\\> ipconfig ~ ipconfig",
            })
    void knowsPrompts(String line, String command) {
        Console console = Console.read("console", line.strip() + "\nsome output\n");

        assertThat(console.text()).isEqualTo(command.strip());
        assertThat(console.lines()).extracting(Console.Line::kind).containsExactly(Kind.COMMAND, Kind.OUTPUT);
    }

    @Test
    void keepsEveryCharacterOfEveryLine() {
        String code = "$ psql -h db1 \\\n>   -c 'SELECT 1'\n ?column?\n\n# a remark\n$ exit\n";

        Console console = Console.read("sh", code);

        assertThat(console.lines())
                .extracting(line -> line.prompt() + line.text())
                .isEqualTo(code.lines().toList());
        assertThat(console.text()).isEqualTo("psql -h db1 \\\n  -c 'SELECT 1'\nexit");
        assertThat(console.lines())
                .extracting(Console.Line::kind)
                .containsExactly(Kind.COMMAND, Kind.CONTINUATION, Kind.OUTPUT, Kind.OUTPUT, Kind.COMMENT, Kind.COMMAND);
    }

    @Test
    void aShellBlockWithoutPromptsIsAllCommand() {
        Console console = Console.read("bash", "# find the pod\nkubectl get pods |\n  grep db\n\nexit 0\n");

        assertThat(console.text()).isEqualTo("kubectl get pods |\n  grep db\nexit 0");
        assertThat(console.lines().get(0).kind()).isEqualTo(Kind.COMMENT);
    }

    @Test
    void aHashIsACommentInAScriptAndAPromptInASession() {
        assertThat(Console.read("bash", "# systemctl restart postgresql\n").text())
                .isEmpty();
        assertThat(Console.read("console", "# systemctl status postgresql\nactive\n")
                        .text())
                .isEqualTo("systemctl status postgresql");
        assertThat(Console.read("", "# systemctl status postgresql\nactive\n").text())
                .isEqualTo("systemctl status postgresql");
        assertThat(Console.read("", "# The port.\nport = 5432\n").text()).isEmpty();
    }

    @Test
    void aHereDocumentBelongsToItsCommand() {
        Console console = Console.read("console", "$ psql <<'EOF'\nSELECT 1;\n# no remark\nEOF\n 1\n");

        assertThat(console.text()).isEqualTo("psql <<'EOF'\nSELECT 1;\n# no remark\nEOF");
    }

    @Test
    void aStatementGoesOnUntilItsSemicolon() {
        Console prompts = Console.read("console", "app=# SELECT 1\napp-# FROM t;\n(0 rows)\n");
        Console bare = Console.read("sql", "mysql> SELECT a,\n    -> b FROM t;\nEmpty set\n");
        Console plain = Console.read("console", "app=# SELECT pid\n  FROM pg_stat_activity;\n pid\n");

        assertThat(prompts.text()).isEqualTo("SELECT 1\nFROM t;");
        assertThat(bare.text()).isEqualTo("SELECT a,\nb FROM t;");
        assertThat(plain.text()).isEqualTo("SELECT pid\n  FROM pg_stat_activity;");
    }

    @Test
    void aQuoteMaySpanLinesButAnApostropheDoesNot() {
        assertThat(Console.read("console", "$ psql -c \"SELECT 1,\n  2\"\n 1 | 2\n")
                        .text())
                .isEqualTo("psql -c \"SELECT 1,\n  2\"");
        assertThat(Console.read("console", "$ echo don't\ndone\n").text()).isEqualTo("echo don't");
    }

    @Test
    void plainTextIsACommandOnlyWithAPromptOrAKnownProgram() {
        assertThat(Console.read("text", "FATAL: too many connections\n").text()).isEmpty();
        assertThat(Console.read("", "kubectl get pods -n db\n").text()).isEqualTo("kubectl get pods -n db");
        assertThat(Console.read("", "find the pod, then look.\n").text()).isEmpty();
        assertThat(Console.read("yaml", "$ no: command\n").text()).isEmpty();
    }

    @Test
    void promptsOfAClientNameItsLanguage() {
        assertThat(Console.read("console", "app=# SELECT 1;\n").dialect("console"))
                .isEqualTo("sql");
        assertThat(Console.read("", "127.0.0.1:6379> PING\n").dialect("")).isEqualTo("redis");
        assertThat(Console.read("console", "$ ls\n").dialect("console")).isEqualTo("console");
    }

    @Test
    void aTableBelowACommandIsOutput() {
        Console console =
                Console.read("shell", "kubectl get pod\n\nNAME    READY  STATUS\ndb-0    1/1    Running\n\nls\n");

        assertThat(console.text()).isEqualTo("kubectl get pod\nls");
        assertThat(Console.read("sh", "LIST   A\n").text()).isEqualTo("LIST   A");
    }

    @Test
    void nothingIsNoCommand() {
        assertThat(Console.read("sh", "").lines()).isEqualTo(List.of());
        assertThat(Console.read("sh", "\n\n").text()).isEmpty();
    }

    @Test
    void aLogCalledShellIsNotRun() {
        assertThat(Console.read("shell", "I0102 03:04:05.678       1 sync.go:12] applied\n")
                        .text())
                .isEmpty();
        assertThat(Console.read("sh", "level=info msg=ready\n").text()).isEmpty();
        assertThat(Console.read("bash", "Ticket details:\n  owner: <owner>\n").text())
                .isEmpty();
    }

    @Test
    void plainTextIsNotRunWithoutPrompt() {
        assertThat(Console.read("text", "kubectl get pods\n").text()).isEmpty();
        assertThat(Console.read("text", "$ kubectl get pods\n").text()).isEqualTo("kubectl get pods");
        assertThat(Console.read("", "kubectl get pods\n").text()).isEqualTo("kubectl get pods");
    }

    @Test
    void whatASessionShowsBelowItsCommandIsOutput() {
        assertThat(Console.read("console", "kubectl edit cm app\n...\nport: 1\n...\n")
                        .text())
                .isEqualTo("kubectl edit cm app");
        assertThat(Console.read("console", "frob rebase --to v2\n").text()).isEqualTo("frob rebase --to v2");
    }

    @Test
    void rootShellInsideASession() {
        String shown = "$ oc debug node/<node>\n# chroot /host\n# systemctl restart app\n# now wait\n";
        assertThat(Console.read("console", shown).text())
                .isEqualTo("oc debug node/<node>\nchroot /host\nsystemctl restart app");
    }

    @Test
    void commonIndentIsNoPartOfACommand() {
        assertThat(Console.read("sh", "    ls -l\n      --all\n").text()).isEqualTo("ls -l\n  --all");
    }

    @Test
    void fancyPrompt() {
        assertThat(Console.read("sh", "❯ tool show 1\n\nid: 1\n").text()).isEqualTo("tool show 1");
    }

    @Test
    void variablesBeforeACommand() {
        assertThat(Console.read("", "POD=$(kubectl get pods -o name)\nkubectl logs $POD\n")
                        .text())
                .isEqualTo("POD=$(kubectl get pods -o name)\nkubectl logs $POD");
        assertThat(Console.read("", "PGHOST=db1 psql -l\n").text()).isEqualTo("PGHOST=db1 psql -l");
        assertThat(Console.read("", "max_connections = 100\n").text()).isEmpty();
        assertThat(Console.read("", "max_connections=100\n").text()).isEmpty();
    }
}
