package dev.handrail.git;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the address of a remote to the address of its forge's editor. The shapes are those that the forges' own edit
 * buttons lead to.
 */
final class EditLink {

    /** {@code https://user:token@host:8443/owner/repo.git}, {@code ssh://git@host:22/owner/repo}. */
    private static final Pattern URL =
            Pattern.compile("(https?|ssh|git)://(?:[^/@]*@)?([A-Za-z0-9.-]+)(:\\d+)?/([^?#]+)");

    /** {@code git@host:owner/repo.git}. */
    private static final Pattern SCP = Pattern.compile("(?:[^/@:]+@)?([A-Za-z0-9.-]+):(?!//)([^?#]+)");

    private EditLink() {}

    /**
     * @param remote as in the repository's configuration; user and password in it are dropped
     * @param branch the branch to edit
     * @param folder the source's root inside the repository; empty for its top
     * @return the address with {@code {path}} in it; empty if the forge is not known
     */
    static String of(String remote, String branch, String folder) {
        if (branch.isEmpty()) {
            return "";
        }
        return web(remote.strip())
                .map(web -> editor(web, encode(branch), prefix(folder)))
                .orElse("");
    }

    /** An address that the configuration gives, with its {@code {ref}} filled in. */
    static String configured(String address, String branch) {
        return address.replace("{ref}", encode(branch.isEmpty() ? "HEAD" : branch));
    }

    private record Web(String scheme, String host, String port, String project) {
        String address() {
            return scheme + "://" + host + port + "/" + project;
        }
    }

    private static Optional<Web> web(String remote) {
        Matcher url = URL.matcher(remote);
        if (url.matches()) {
            boolean web = url.group(1).startsWith("http");
            String port = web && url.group(3) != null ? url.group(3) : "";
            return project(url.group(4))
                    .map(project -> new Web(web ? url.group(1) : "https", host(url.group(2)), port, project));
        }
        Matcher scp = SCP.matcher(remote);
        if (scp.matches()) {
            return project(scp.group(2)).map(project -> new Web("https", host(scp.group(1)), "", project));
        }
        return Optional.empty();
    }

    /** Forges answer SSH on port 443 under names of their own. */
    private static String host(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        return host.startsWith("ssh.") ? host.substring(4) : host.startsWith("altssh.") ? host.substring(7) : host;
    }

    private static Optional<String> project(String path) {
        String end = path.replaceAll("^/+", "");
        while (end.endsWith("/")) {
            end = end.substring(0, end.length() - 1);
        }
        String project = end.endsWith(".git") ? end.substring(0, end.length() - 4) : end;
        return project.indexOf('/') > 0 ? Optional.of(encode(project)) : Optional.empty();
    }

    private static String editor(Web web, String branch, String folder) {
        String host = web.host();
        String path = branch + "/" + folder + "{path}";
        if (host.contains("github")) {
            return web.address() + "/edit/" + path;
        }
        if (host.contains("gitlab")) {
            return web.address() + "/-/edit/" + path;
        }
        if (host.contains("gitea") || host.contains("forgejo") || host.contains("codeberg")) {
            return web.address() + "/_edit/" + path;
        }
        return host.equals("bitbucket.org") ? web.address() + "/src/" + path + "?mode=edit" : "";
    }

    private static String prefix(String folder) {
        return folder.isEmpty() ? "" : encode(folder) + "/";
    }

    /** Percent-encodes each segment of a path. */
    private static String encode(String path) {
        StringJoiner joined = new StringJoiner("/");
        for (String segment : path.split("/", -1)) {
            joined.add(URLEncoder.encode(segment, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%7E", "~"));
        }
        return joined.toString();
    }
}
