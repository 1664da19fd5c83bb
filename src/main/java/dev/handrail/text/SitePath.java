package dev.handrail.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The place of a file inside the built site: {@code db/pool.html}. The same shape as {@link SourcePath}. */
public record SitePath(String value) implements Comparable<SitePath> {

    /** @throws IllegalArgumentException if the value could lead out of the site's folder */
    public SitePath {
        if (!SourcePath.isValid(value)) {
            throw new IllegalArgumentException("not a path inside a site: " + value);
        }
    }

    /**
     * The relative reference from one file of the site to another, percent-encoded (RFC 3986): from
     * {@code db/pool.html} to {@code net/dns.html} it is {@code ../net/dns.html}. It always ends in a file name, so
     * that it works from {@code file://} too.
     */
    public String hrefTo(SitePath target) {
        String[] from = value.split("/");
        String[] to = target.value.split("/");
        int shared = 0;
        while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
            shared++;
        }
        StringBuilder href = new StringBuilder("../".repeat(from.length - 1 - shared));
        for (int i = shared; i < to.length; i++) {
            href.append(i > shared ? "/" : "").append(encodeSegment(to[i]));
        }
        return href.toString();
    }

    /** {@link #hrefTo(SitePath)} with a fragment; an empty fragment adds nothing. */
    public String hrefTo(SitePath target, String fragment) {
        if (fragment.isEmpty()) {
            return hrefTo(target);
        }
        String file = target.equals(this) ? "" : hrefTo(target);
        return file + "#" + encodeFragment(fragment);
    }

    /** The way from this file up to the site's root: empty, {@code ../}, {@code ../../} … */
    public String toRoot() {
        return "../".repeat(value.split("/").length - 1);
    }

    /** The whole path, percent-encoded segment by segment. */
    public String encoded() {
        StringBuilder out = new StringBuilder();
        for (String segment : value.split("/")) {
            out.append(out.length() > 0 ? "/" : "").append(encodeSegment(segment));
        }
        return out.toString();
    }

    /** A fragment with the characters encoded that RFC 3986 does not allow in it. */
    public static String encodeFragment(String fragment) {
        return encodeSegment(fragment);
    }

    private static String encodeSegment(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%40", "@");
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
