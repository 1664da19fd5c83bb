package dev.handrail.console;

/** Tells a line of a log by its start. */
final class LogLine {
    private static final int LEVEL_AND_DAY = 5;

    private LogLine() {}

    /**
     * Whether a line starts as logs do: an ISO day and time, {@code I0611 11:13:35} (klog), {@code Oct 18 09:12}
     * (syslog), {@code level=info} or {@code ts=} (logfmt).
     */
    static boolean is(String line) {
        String text = line.stripLeading();
        if (text.startsWith("level=") || text.startsWith("ts=") || text.startsWith("time=\"")) {
            return true;
        }
        return matches(text, "dddd-dd-ddTdd:dd")
                || matches(text, "dddd-dd-dd dd:dd")
                || matches(text, "Aaa dd dd:dd:dd")
                || klog(text);
    }

    private static boolean klog(String text) {
        boolean level = !text.isEmpty() && "IWEF".indexOf(text.charAt(0)) >= 0;
        return level && matches(text.substring(1), "dddd dd:dd:dd") && text.length() > LEVEL_AND_DAY;
    }

    /** Whether a text starts as a shape says: {@code d} a digit, {@code A} a capital, {@code a} a small letter. */
    private static boolean matches(String text, String shape) {
        if (text.length() < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (shape.charAt(i)) {
                case 'd' -> c >= '0' && c <= '9';
                case 'A' -> c >= 'A' && c <= 'Z';
                case 'a' -> c >= 'a' && c <= 'z';
                default -> c == shape.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
