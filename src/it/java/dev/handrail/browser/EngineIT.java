package dev.handrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.handrail.browser.Visit.Window;
import dev.handrail.search.ShardScript;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiled engine gives, query by query, the answers that the program gives, to the last digit of a score. */
class EngineIT {

    /** Runs one session over all queries, given as UTF-16 units so that halves of pairs survive the way there. */
    private static final String IN_THE_BROWSER = """
            async (queries) => {
              const load = (path) => new Promise((done) => {
                const script = document.createElement("script");
                script.src = path;
                script.onload = done;
                script.onerror = done;
                document.head.append(script);
              });
              await load("assets/js/engine.js");
              const session = handrailEngine();
              window.handrailShard = (name, payload) => session.add(name, payload);
              session.limit(30);
              const answers = [];
              for (const units of queries) {
                session.begin(units.map((unit) => String.fromCharCode(unit)).join(""));
                for (let names = session.needs(); names.length > 0; names = session.needs()) {
                  await Promise.all(names.map((name) => load(session.file(name))));
                }
                answers.push(session.answer());
              }
              return JSON.stringify(answers).replace(/[^\\x20-\\x7e]/g,
                (c) => "\\\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
            }
            """;

    private final Stage stage = Stage.shipped();

    @Test
    void theBrowserAnswersAsTheProgramDoes() throws IOException {
        List<String> queries = Queries.all();
        List<JsonElement> expected = onTheJvm(queries);
        List<JsonElement> got = inTheBrowser(queries);
        assertThat(got).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String query = queries.get(i);
            String shown = query.substring(0, Math.min(80, query.length()));
            assertThat(sorted(got.get(i))).as(shown).isEqualTo(sorted(expected.get(i)));
        }
    }

    /** Else the test above would compare nothing with nothing. */
    @Test
    void theProgramFindsSomethingToCompare() throws IOException {
        Answer known = answer(new SearchSession(), "FATAL: sorry, too many clients already");
        assertThat(known.hits()).hasSizeGreaterThan(5);
        assertThat(known.hits()[0].confident()).isTrue();
        assertThat(known.hits()[0].url()).contains("too-many-connections");
    }

    private List<JsonElement> onTheJvm(List<String> queries) throws IOException {
        SearchSession session = new SearchSession();
        session.limit(30);
        List<JsonElement> answers = new java.util.ArrayList<>();
        for (String query : queries) {
            answers.add(new Gson().toJsonTree(answer(session, query)));
        }
        return answers;
    }

    private Answer answer(SearchSession session, String query) throws IOException {
        session.begin(query);
        for (String[] names = session.needs(); names.length > 0; names = session.needs()) {
            for (String name : names) {
                session.add(name, ShardScript.payload(stage.site().text(session.file(name))));
            }
        }
        return session.answer();
    }

    private List<JsonElement> inTheBrowser(List<String> queries) throws IOException {
        List<List<Integer>> units =
                queries.stream().map(query -> query.chars().boxed().toList()).toList();
        try (Visit visit = stage.onDisk(Window.DESK)) {
            visit.open("404.html");
            String answers = (String) visit.page().evaluate(IN_THE_BROWSER, units);
            assertThat(visit.troubles()).isEmpty();
            return JsonParser.parseString(answers).getAsJsonArray().asList();
        }
    }

    /** With members in one order and numbers in one form. */
    private static String sorted(JsonElement element) {
        if (element.isJsonObject()) {
            StringBuilder out = new StringBuilder("{");
            new java.util.TreeMap<>(element.getAsJsonObject().asMap())
                    .forEach((name, value) ->
                            out.append(name).append(": ").append(sorted(value)).append('\n'));
            return out.append('}').toString();
        }
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream()
                    .map(EngineIT::sorted)
                    .toList()
                    .toString();
        }
        boolean number =
                element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
        return number ? String.valueOf(element.getAsDouble()) : element.toString();
    }
}
