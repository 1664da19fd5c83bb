package dev.handrail.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What would let the machine, the moment or the settings of a user into a page. */
final class Surroundings {

    /** Reached at all, they are a fault. */
    private static final Set<String> TYPES = Set.of(
            "java.nio.file.Files",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.URLConnection",
            "java.net.http.HttpClient",
            "java.lang.ProcessBuilder",
            "java.util.Random");

    /** Owner and method, whatever the arguments. */
    private static final Set<String> CALLS = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.util.UUID.randomUUID");

    /** Owner, method and parameter types: these forms take the locale, zone or charset of the machine. */
    private static final Set<String> FORMS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B,int,int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()");

    private static final Set<String> STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

    private Surroundings() {}

    static DescribedPredicate<JavaAccess<?>> access() {
        return DescribedPredicate.describe("the surroundings", Surroundings::isOne);
    }

    private static boolean isOne(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = owner + "." + access.getTarget().getName();
        if (TYPES.contains(owner) || CALLS.contains(member) || STREAMS.contains(member)) {
            return true;
        }
        return access.getTarget() instanceof CodeUnitCallTarget call
                && (FORMS.contains(form(member, call)) || isNow(owner, call));
    }

    /** {@code Instant.now()}, {@code LocalDate.now(zone)}: any of them without a clock given. */
    private static boolean isNow(String owner, CodeUnitCallTarget call) {
        return owner.startsWith("java.time.")
                && List.of("now", "system", "systemUTC", "systemDefaultZone").contains(call.getName());
    }

    private static String form(String member, CodeUnitCallTarget call) {
        Stream<String> parameters = call.getRawParameterTypes().stream().map(JavaClass::getName);
        return member + "(" + String.join(",", parameters.toList()) + ")";
    }
}
