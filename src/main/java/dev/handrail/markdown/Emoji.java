package dev.handrail.markdown;

/** The emoji codes that runbooks use, as Unicode; every other code stays text. Names as GitHub gives them. */
final class Emoji {

    private static final int LONGEST = 28;

    private Emoji() {}

    /** The text with its known codes replaced. */
    static String replace(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (colon >= 0) {
            int close = text.indexOf(':', colon + 1);
            boolean near = close > colon + 1 && close - colon <= LONGEST;
            String emoji = near ? of(text.substring(colon + 1, close)) : "";
            if (!emoji.isEmpty()) {
                out.append(text, from, colon).append(emoji);
                from = close + 1;
                close = text.indexOf(':', from);
            }
            colon = close;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String of(String code) {
        return switch (code) {
            case "warning" -> "⚠️";
            case "rotating_light" -> "🚨";
            case "fire" -> "🔥";
            case "boom" -> "💥";
            case "exclamation", "heavy_exclamation_mark" -> "❗";
            case "bangbang" -> "‼️";
            case "question" -> "❓";
            case "information_source" -> "ℹ️";
            case "bulb" -> "💡";
            case "memo", "pencil" -> "📝";
            case "book" -> "📖";
            case "books" -> "📚";
            case "link" -> "🔗";
            case "mag" -> "🔍";
            case "wrench" -> "🔧";
            case "hammer" -> "🔨";
            case "gear" -> "⚙️";
            case "rocket" -> "🚀";
            case "construction" -> "🚧";
            case "no_entry" -> "⛔";
            case "no_entry_sign" -> "🚫";
            case "stop_sign" -> "🛑";
            case "x" -> "❌";
            case "white_check_mark" -> "✅";
            case "heavy_check_mark" -> "✔️";
            case "ballot_box_with_check" -> "☑️";
            case "red_circle" -> "🔴";
            case "large_blue_circle" -> "🔵";
            case "green_circle", "large_green_circle" -> "🟢";
            case "yellow_circle", "large_yellow_circle" -> "🟡";
            case "arrow_right" -> "➡️";
            case "arrow_up" -> "⬆️";
            case "arrow_down" -> "⬇️";
            case "point_right" -> "👉";
            case "hourglass" -> "⌛";
            case "stopwatch" -> "⏱️";
            case "alarm_clock" -> "⏰";
            case "phone", "telephone" -> "☎️";
            case "pager" -> "📟";
            case "bell" -> "🔔";
            case "lock" -> "🔒";
            case "key" -> "🔑";
            case "tada" -> "🎉";
            case "thumbsup", "+1" -> "👍";
            case "thumbsdown", "-1" -> "👎";
            default -> "";
        };
    }
}
