package dev.handrail.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A host on the loopback address that compresses what it sends and forbids to keep it, so that each query starts cold.
 * It serves a folder, and one page more that reports back.
 *
 * @param report completed with the body of the first POST
 */
record GzipHost(HttpServer server, ExecutorService threads, CompletableFuture<String> report) implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "js", "text/javascript");

    /** @param page the content of the page, and {@code name} how it is called */
    static GzipHost of(Path folder, String name, String page) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        GzipHost host = new GzipHost(server, Executors.newFixedThreadPool(6), new CompletableFuture<>());
        server.setExecutor(host.threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("POST")) {
                    host.report.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(204, -1);
                    return;
                }
                String path = exchange.getRequestURI().getPath().substring(1);
                Path file = folder.resolve(path);
                boolean known = path.equals(name) || Files.isRegularFile(file);
                byte[] found = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
                answer(exchange, path, path.equals(name) ? page.getBytes(StandardCharsets.UTF_8) : found, known);
            }
        });
        server.start();
        return host;
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, String path, byte[] content, boolean known) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(body)) {
            zip.write(content);
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(known ? 200 : 404, body.size());
        exchange.getResponseBody().write(body.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
