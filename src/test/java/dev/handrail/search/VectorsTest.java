package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.handrail.pipeline.Publishing;
import dev.handrail.pipeline.Reading;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Queries over a few pages, with the first hit that their writer expects. The browser answers the same file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");

    private SearchIndex index;

    @BeforeAll
    void index() {
        Reading.Result read = Corpora.read(FOLDER.resolve("source"));
        index = new IndexBuilder(Publishing.searchOptions(read.config())).index(read.site());
    }

    private Answer answer(String query) {
        SearchSession session = new SearchSession();
        session.begin(query);
        return index.answer(session);
    }

    @TestFactory
    Stream<DynamicTest> vectors() throws IOException {
        JsonArray vectors = JsonParser.parseString(
                        Files.readString(FOLDER.resolve("vectors.json"), StandardCharsets.UTF_8))
                .getAsJsonArray();
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(vector -> DynamicTest.dynamicTest(vector.get("query").getAsString(), () -> check(vector)));
    }

    private void check(JsonObject vector) {
        Answer answer = answer(vector.get("query").getAsString());
        assertThat(answer.hits()).isNotEmpty();
        Hit first = answer.hits()[0];
        if (vector.has("url")) {
            assertThat(first.url()).isEqualTo(vector.get("url").getAsString());
        }
        if (vector.has("page")) {
            assertThat(first.page()).isEqualTo(vector.get("page").getAsString());
        }
        if (vector.has("reason")) {
            assertThat(first.reason()).isEqualTo(vector.get("reason").getAsString());
        }
        assertThat(first.confident())
                .isEqualTo(vector.has("confident") && vector.get("confident").getAsBoolean()
                        || first.confident() && !vector.has("reason"));
    }

    @Test
    void aForkShowsItsBranches() {
        Hit fork = answer("dial tcp 10.0.0.7:5432: connect: connection refused").hits()[0];
        assertThat(fork.branches())
                .containsExactly(
                        "refused",
                        "Connection refused",
                        "net/refused.html",
                        "nothing",
                        "Connection times out",
                        "net/timeout.html");
        assertThat(fork.command()).isEqualTo("nc -vz -w 3 <host> <port>");
        assertThat(fork.where()).isEqualTo("client");
        assertThat(fork.risk()).isEqualTo("read-only");
    }

    @Test
    void nothingRelevantOffersTheTriagePage() {
        Answer answer = answer("zzyzx");
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.triageUrl()).isEqualTo("triage.html");
        assertThat(answer.triageTitle()).isEqualTo("The database can't be reached");
    }

    @Test
    void aRepairIsTold() {
        assertThat(answer("tracerotue").repaired()).containsExactly("tracerotue", "traceroute");
    }

    @Test
    void pastedWordsAreNotRepaired() {
        assertThat(answer("10:00:00 tracerotue\n10:00:01 tracerotue").hits()).isEmpty();
    }

    @Test
    void facetsNarrowTheAnswer() {
        SearchSession session = new SearchSession();
        session.begin("connection");
        Answer wide = index.answer(session);
        assertThat(wide.facets())
                .anyMatch(facet ->
                        facet.field().equals("service") && facet.value().equals("orders"));
        session.narrow("", "orders", "network");
        Answer narrow = index.answer(session);
        assertThat(narrow.hits()).isNotEmpty().allMatch(hit -> hit.page().equals("net/refused.md"));
        assertThat(narrow.found()).isLessThan(wide.found());
    }

    @Test
    void marksAreTheWordsThatMatched() {
        Hit hit = answer("firewall packets").hits()[0];
        assertThat(hit.snippet().substring(hit.marks()[0], hit.marks()[1])).isEqualTo("firewall");
        assertThat(hit.snippet().substring(hit.marks()[2], hit.marks()[3])).isEqualTo("packets");
    }

    @Test
    void theFilesHoldTheSameIndex() {
        SearchSession session = new SearchSession();
        session.begin("connection refused");
        Answer fromFiles = session.answer(name -> index.files()
                .filter(one -> one.path().value().equals(session.file(name)))
                .map(one -> ShardScript.payload(one.content().asText()))
                .findFirst()
                .orElseThrow());
        Answer fromMemory = answer("connection refused");
        assertThat(Stream.of(fromFiles.hits()).map(Hit::url))
                .containsExactlyElementsOf(
                        Stream.of(fromMemory.hits()).map(Hit::url).toList());
    }

    @Test
    void theSameSiteGivesTheSameBytes() {
        Reading.Result read = Corpora.read(FOLDER.resolve("source"));
        IndexBuilder builder = new IndexBuilder(Publishing.searchOptions(read.config()));
        assertThat(builder.build(read.site()))
                .containsExactlyElementsOf(index.files().toList());
    }
}
