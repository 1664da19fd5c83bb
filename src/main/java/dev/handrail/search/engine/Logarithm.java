package dev.handrail.search.engine;

/**
 * The natural logarithm by the four operations alone. Their results are fixed by IEEE 754, while a library's logarithm
 * may differ in the last place from one runtime to the next; with this one a score is the same in every browser and on
 * the JVM, and so is the order of hits.
 */
public final class Logarithm {

    private static final double OF_TWO = 0.6931471805599453;

    /** Odd powers of the series that are added: enough for the precision of a double between the bounds below. */
    private static final int LAST_POWER = 21;

    private Logarithm() {}

    /** The logarithm of a finite number above 0. */
    public static double of(double number) {
        double rest = number;
        int halvings = 0;
        while (rest > 1.5) {
            rest /= 2;
            halvings++;
        }
        while (rest < 0.75) {
            rest *= 2;
            halvings--;
        }
        return halvings * OF_TWO + nearOne(rest);
    }

    /** ln x = 2 (s + s³/3 + s⁵/5 + …) with s = (x - 1) / (x + 1). */
    private static double nearOne(double number) {
        double s = (number - 1) / (number + 1);
        double square = s * s;
        double sum = 0;
        for (int power = LAST_POWER; power > 0; power -= 2) {
            sum = sum * square + 1.0 / power;
        }
        return 2 * s * sum;
    }
}
