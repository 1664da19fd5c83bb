package dev.handrail.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static List<String> names(String text) {
        return Placeholders.find(text, Set.of()).stream()
                .map(Placeholders.Placeholder::name)
                .toList();
    }

    @Test
    void findsEveryForm() {
        assertThat(names("psql -h <host> -p <PORT> -U <db user>")).containsExactly("host", "PORT", "db user");
        assertThat(names("nc -vz {{host}} {{ port }}")).containsExactly("host", "port");
        assertThat(names("nc -vz $DB_HOST ${DB_PORT}")).containsExactly("DB_HOST", "DB_PORT");
        assertThat(names("export TOKEN=TOKEN_HERE")).containsExactly("TOKEN");
        assertThat(names("kubectl -n <namespace>/<pod-name>")).containsExactly("namespace", "pod-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "psql <dump.sql",
                "cat <<EOF > out",
                "cat <<'EOF'",
                "grep x <<<\"$1\"",
                "SELECT 1 WHERE a < b AND c > d",
                "line<br>line",
                "echo '<name>x</name>'",
                "echo $HOME $PATH $1 $? $$ $USER",
                "awk '{print $NF}'",
                "docker ps --format '{{.Names}}'",
                "kubectl get po -o go-template='{{range .items}}{{end}}'",
                "echo ${NAME:-x} $lower \\$ESCAPED",
                "diff <(a b) <(c d)",
            })
    void leavesTheShellItsOwn(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void givesTheirPlaces() {
        String text = "a <bc> $CD";

        assertThat(Placeholders.find(text, Set.of()))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("<bc>", "$CD");
    }

    @Test
    void whatThePageSetsIsNoPlaceholder() {
        String script = """
                $ export NODE=$(hostname)
                PORT=5432 DB=app
                read -r TOKEN
                for POD in $(kubectl get pods); do echo $POD; done
                [ -n "$X" ] && LIMIT=5
                curl -d KEY=$VALUE
                """;

        assertThat(Variables.setBy(script)).containsExactlyInAnyOrder("NODE", "PORT", "DB", "TOKEN", "POD", "LIMIT");
        assertThat(Placeholders.find("$NODE $VALUE", Variables.setBy(script)))
                .extracting(Placeholders.Placeholder::name)
                .containsExactly("VALUE");
    }
}
