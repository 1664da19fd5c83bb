package dev.handrail.search.engine;

import java.util.HashSet;
import java.util.Set;

/** Words that say little: those that are not indexed, and those that every log line has. */
public final class Words {

    private static final String STOP =
            "a an and any are as at be been being but by can could did do does doing for from"
                    + " had has have how i if in into is it its itself just me my of on or our please she should so some sorry such"
                    + " than that the their them then there these they this those to too us was we were what when where which"
                    + " while who why will with would you your";

    /** Words of general English, as stems: rare in runbooks, and yet no subject of any. */
    private static final String GENERAL = "about abov actual after again all almost alon along already also alway among"
            + " another anyth anywher around away back becaus becom befor behind below besid between both bring broth"
            + " cannot com complet differ down due dur each either els enough even ever every everyon everyth"
            + " everywher exact far few find first get giv given good got great happen help her here him his idea inde"
            + " instead kind know last least less let lik littl long look lot made mak many may mayb mean might mor"
            + " mostly much must need never new next nobody non noth now off often old onc one only onto other ought"
            + " out over own perhap plea pleas possibl quit rather real really sam saw say see seem set shall show sinc"
            + " someon someth sometim soon still sudden sur tak tell thank thing think though through today togeth"
            + " toward tri try two under until up upon use using usual utterly very via want way well went whatever"
            + " whenever whether whol whom whos within without wrong yes yet keep";

    /** Words that lines of logs have whatever happened, as stems. */
    private static final String FURNITURE =
            "error err errno fail failur warn fatal panic critical exception caus detail"
                    + " hint level msg messag info debug trac traceback log logger caller thread main stack frame java org com net"
                    + " io util lang core execut run handl process call recent retri retry attempt reason statement statment line"
                    + " client server user nam name invalid status stat state cod code file fil fil host port tim time typ type"
                    + " value number module kernel service daemon system systemd local remot address event request respons result"
                    + " query sql connect2 task job worker driver layer context not no";

    /** Words of a question about a fault that every page of faults has. */
    private static final String ASKING = "error fail failur issu problem check alert fix troubleshoot debug help";

    private static final double GENERAL_WEIGHT = 0.4;
    private static final double FURNITURE_WEIGHT = 0.3;
    private static final double ASKING_WEIGHT = 0.5;
    private static final double SHORT_WEIGHT = 0.3;

    private final Set<String> stop = set(STOP, false);
    private final Set<String> general = set(GENERAL, true);
    private final Set<String> furniture = set(FURNITURE, true);
    private final Set<String> asking = set(ASKING, true);

    private static Set<String> set(String words, boolean stems) {
        Set<String> set = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                String word = words.substring(from, i);
                set.add(stems ? Stem.of(word) : word);
                from = i + 1;
            }
        }
        return set;
    }

    /** Whether a token is left out of index and query. */
    public boolean skips(Token token) {
        return stop.contains(token.written());
    }

    /** Whether lines of logs have a term whatever happened. */
    public boolean isFurniture(String term) {
        return furniture.contains(term);
    }

    /** What a term counts in words that somebody typed, 0 to 1. */
    public double typed(String term) {
        return general.contains(term) ? GENERAL_WEIGHT : asking.contains(term) ? ASKING_WEIGHT : 1;
    }

    /** What a term counts in output of programs, 0 to 1. Names of two letters are flags and fields more often than not. */
    public double pasted(String term) {
        if (furniture.contains(term)) {
            return FURNITURE_WEIGHT;
        }
        return general.contains(term) ? GENERAL_WEIGHT : term.length() < 3 ? SHORT_WEIGHT : 1;
    }
}
