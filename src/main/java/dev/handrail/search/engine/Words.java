package dev.handrail.search.engine;

import java.util.HashSet;
import java.util.Set;

/** Words that say little: those that are not indexed, and those that every log line has. */
public final class Words {

    /** What a word of log furniture counts beside a word that tells something. */
    static final float FURNITURE_WEIGHT = 0.3f;

    private static final String STOP =
            "a an and any are as at be been being but by can could did do does doing for from"
                    + " had has have how i if in into is it its itself just me my of on or our she should so some such"
                    + " than that the their them then there these they this those to too us was we were what when where which"
                    + " while who why will with would you your";

    /** Stems, as {@link Tokens} gives them. */
    private static final String FURNITURE = "error err fail failur warn fatal panic critical exception caus detail hint"
            + " level msg messag info debug trac log logger caller connect2 thread main stack java org com net io util"
            + " sql lang execut run handl process get got return result call due went try retry attempt reason statement"
            + " line client server user name nam unknown invalid status stat cod code last most recent call file fil"
            + " happen thing problem issu help pleas need want know tell make work mean alert check use"
            + " host port time type valu number not no";

    private final Set<String> stop = set(STOP);
    private final Set<String> furniture = set(FURNITURE);

    private static Set<String> set(String words) {
        Set<String> set = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                set.add(words.substring(from, i));
                from = i + 1;
            }
        }
        return set;
    }

    /** Whether a token is left out of index and query. */
    public boolean skips(Token token) {
        return stop.contains(token.written());
    }

    /** What a term counts, 0 to 1. */
    public float weight(String term) {
        return furniture.contains(term) ? FURNITURE_WEIGHT : 1;
    }
}
