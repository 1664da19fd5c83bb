package dev.handrail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.handrail.lint.web.Answer;
import dev.handrail.site.Finding;
import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to the web, asked for at a host of our own. */
class ExternalLinksTest {

    private final Inquiry inquiry = new Inquiry(Reach.PRIVATE, Duration.ofSeconds(20));
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    @TempDir
    Path temp;

    private HttpServer server;
    private String root;

    /** Answers {@code /404} with 404 and so on; {@code /to?x} leads on to x; {@code /get} can't be asked with HEAD. */
    @BeforeEach
    void aHost() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            int status = 200;
            if (path.matches("/\\d{3}")) {
                status = Integer.parseInt(path.substring(1));
            } else if (path.equals("/to")) {
                status = 302;
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getQuery());
            } else if (path.equals("/get") && exchange.getRequestMethod().equals("HEAD")) {
                status = 404;
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Answer ask(String path) {
        URI address = URI.create(root + path);
        return inquiry.ask(List.of(address)).get(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, FOUND",
        "/204, FOUND",
        "/401, FOUND",
        "/403, FOUND",
        "/404, GONE",
        "/410, GONE",
        "/429, UNKNOWN",
        "/500, UNKNOWN",
        "/503, UNKNOWN",
        "/get, FOUND",
        "/to?/200, FOUND",
        "/to?/404, GONE",
        "/to?/to, UNKNOWN",
        "/to?file:///etc/passwd, FOUND"
    })
    void anAnswerByItsStatus(String path, Answer.State state) {
        assertThat(ask(path).state()).isEqualTo(state);
    }

    @Test
    void aHostThatAsksForPatienceIsLeftAlone() {
        List<URI> addresses = List.of(URI.create(root + "/429"), URI.create(root + "/404"));
        assertThat(inquiry.ask(addresses).values()).extracting(Answer::state).containsOnly(Answer.State.UNKNOWN);
        assertThat(requests).containsExactly("HEAD /429");
    }

    @Test
    void aPortWhereNobodyListensIsUnknown() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        assertThat(inquiry.ask(List.of(address)).get(address).state()).isEqualTo(Answer.State.UNKNOWN);
    }

    @Test
    void aHostThatNeverAnswersIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            Map<URI, Answer> answers = new Inquiry(Reach.PRIVATE, Duration.ofMillis(300)).ask(List.of(address));
            assertThat(answers.get(address).state()).isEqualTo(Answer.State.UNKNOWN);
        }
    }

    @Test
    void privateHostsAreNotAsked() {
        URI address = URI.create(root + "/404");
        assertThat(new Inquiry(Reach.PUBLIC, Duration.ofSeconds(5)).ask(List.of(address)))
                .containsValue(Answer.NOT_ASKED);
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.1.2.3, false",
        "224.0.0.1, false",
        "::1, false",
        "fe80::1, false",
        "fd00::1, false",
        "::ffff:10.0.0.1, false",
        "93.184.216.34, true",
        "100.128.0.1, true",
        "2606:4700::1111, true"
    })
    void whichAddressesArePublic(String address, boolean open) throws IOException {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address))).isEqualTo(open);
    }

    @Test
    void aCheckAsksOncePerAddressAndOnlyIfToldTo() throws IOException {
        new Folder(temp.resolve("source"))
                .file(
                        "a.md",
                        "# A\n\n[gone](" + root + "/404#part) [gone](" + root + "/404)\n[busy](" + root + "/503)\n"
                                + "[fine](" + root
                                + "/200) [mail](mailto:a@b.example) [doc](https://db.example.com/x)\n")
                .file("b.md", "# B\n\n![gone](" + root + "/404)\n");
        assertThat(Program.run(temp, "check", "source").out()).isEmpty();
        assertThat(Program.run(temp, "check", "source", "--external").out()).isEmpty();
        assertThat(requests).isEmpty();

        Run run = Program.run(temp, "check", "source", "--external", "--private-hosts", "--fail-on", "warning");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Finding.in(run.out()))
                .extracting(found -> found.path() + ":" + found.line() + ":" + found.column() + ": " + found.severity())
                .containsExactly("a.md:3:1: warning", "a.md:3:41: warning", "a.md:4:1: info", "b.md:3:1: warning");
        assertThat(requests).containsExactlyInAnyOrder("HEAD /200", "HEAD /404", "GET /404", "HEAD /503", "GET /503");
    }
}
