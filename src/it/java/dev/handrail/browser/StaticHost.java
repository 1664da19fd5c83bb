package dev.handrail.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A host that serves a folder as it is, below a path of its own, on the loopback address. */
final class StaticHost implements AutoCloseable {

    private static final String PREFIX = "/team/runbooks/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "md", "text/markdown; charset=utf-8");

    private final HttpServer server;
    private final Path folder;

    private StaticHost(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static StaticHost of(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StaticHost host = new StaticHost(server, folder.toRealPath());
            server.createContext(PREFIX, host::answer);
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the folder is served, ending in a slash. */
    String base() {
        InetSocketAddress address = server.getAddress();
        return "http://127.0.0.1:" + address.getPort() + PREFIX;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            Path file = folder.resolve(path).normalize();
            boolean known = file.startsWith(folder) && Files.isRegularFile(file);
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] body = known ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(known ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
