package dev.handrail.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader's visit to a site: one window, in which whatever goes wrong is written down.
 *
 * @param base the address of the site, ending in a slash; requests to anything else are written down
 * @param troubles errors on the console, errors thrown, requests that failed or went elsewhere
 */
record Visit(BrowserContext context, Page page, String base, Window window, List<String> troubles)
        implements AutoCloseable {

    /** How a reader looks at it. */
    record Window(int width, int height, ColorScheme scheme, boolean scripts) {

        static final Window PHONE = new Window(390, 844, ColorScheme.LIGHT, true);
        static final Window DESK = new Window(1280, 900, ColorScheme.LIGHT, true);

        Window dark() {
            return new Window(width, height, ColorScheme.DARK, scripts);
        }

        Window withoutScripts() {
            return new Window(width, height, scheme, false);
        }
    }

    static Visit to(Browser browser, String base, Window window) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(window.width(), window.height())
                .setColorScheme(window.scheme())
                .setJavaScriptEnabled(window.scripts())
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = context.newPage();
        Visit visit = new Visit(context, page, base, window, new ArrayList<>());
        visit.listen();
        return visit;
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                note(message.type() + " on the console: " + message.text());
            }
        });
        page.onPageError(error -> note("thrown: " + error));
        page.onRequestFailed(request -> note("failed: " + request.url() + " " + request.failure()));
        page.onRequest(request -> {
            if (!request.url().startsWith(base)) {
                note("asked elsewhere: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                note("answered " + response.status() + ": " + response.url());
            }
        });
    }

    private void note(String what) {
        troubles.add(page.url() + ": " + what);
    }

    /** Opens a page of the site by its encoded path. */
    Visit open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** By how many CSS pixels the page is wider than the window. */
    int overflow() {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /** What the clipboard holds. */
    String clipboard() {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    @Override
    public void close() {
        context.close();
    }
}
