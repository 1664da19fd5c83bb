package dev.handrail.web;

import dev.handrail.lint.web.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks hosts whether addresses are there: with HEAD, and with GET where a host answers that with an error. One request
 * at a time to a host; one that can't be reached, or asks for patience, is not asked again. Safe on many threads.
 */
public final class Inquiry {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 5;

    private final Reach reach;
    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long to wait for one answer */
    public Inquiry(Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT.compareTo(patience) < 0 ? CONNECT : patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What became of each address. @param addresses with http or https, of one host */
    public Map<URI, Answer> ask(List<URI> addresses) {
        Map<URI, Answer> answers = new HashMap<>();
        Optional<String> refusal = Optional.empty();
        for (URI address : addresses) {
            if (refusal.isPresent()) {
                answers.put(address, Answer.unknown(refusal.get()));
                continue;
            }
            try {
                answers.put(address, follow(address));
            } catch (Silence e) {
                answers.put(address, Answer.unknown(e.getMessage()));
                refusal = Optional.of(e.getMessage());
            }
        }
        return answers;
    }

    private Answer follow(URI address) throws Silence {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!isAllowed(at)) {
                return at.equals(address)
                        ? Answer.NOT_ASKED
                        : Answer.unknown("it leads on to a host of a private network, which was not asked");
            }
            HttpResponse<InputStream> response = response(at);
            Optional<URI> next = next(at, response);
            if (next.isEmpty()) {
                return judge(response.statusCode());
            }
            at = next.get();
        }
        return Answer.unknown("it leads on more than " + MOST_REDIRECTS + " times");
    }

    private boolean isAllowed(URI at) throws Silence {
        try {
            return Arrays.stream(InetAddress.getAllByName(at.getHost())).allMatch(reach::allows);
        } catch (UnknownHostException e) {
            throw new Silence("no host of that name is known");
        }
    }

    private HttpResponse<InputStream> response(URI at) throws Silence {
        HttpResponse<InputStream> head = send(at, "HEAD");
        return head.statusCode() < 400 ? head : send(at, "GET");
    }

    private HttpResponse<InputStream> send(URI at, String method) throws Silence {
        try {
            HttpRequest request = HttpRequest.newBuilder(at)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .timeout(patience)
                    .header("User-Agent", "handrail (checks links)")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            if (response.statusCode() == 429) {
                throw new Silence("the host asks for fewer requests (429)");
            }
            return response;
        } catch (HttpTimeoutException e) {
            throw new Silence("no answer within " + patience.toSeconds() + " seconds");
        } catch (IOException e) {
            throw new Silence("the host can't be reached");
        } catch (IllegalArgumentException e) {
            throw new Silence("it is no address that can be asked for");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Silence("the check was interrupted");
        }
    }

    private static Optional<URI> next(URI at, HttpResponse<?> response) {
        int status = response.statusCode();
        if (status < 300 || status >= 400 || status == 304) {
            return Optional.empty();
        }
        try {
            return response.headers()
                    .firstValue("Location")
                    .map(at::resolve)
                    .filter(uri ->
                            uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Answer judge(int status) {
        if (status == 404 || status == 410) {
            return Answer.gone("the host answers " + status);
        }
        return status >= 500 ? Answer.unknown("the host answers " + status) : Answer.FOUND;
    }

    /** A host has nothing more to say. */
    private static final class Silence extends Exception {

        private static final long serialVersionUID = 1;

        Silence(String why) {
            super(why, null, false, false);
        }
    }
}
