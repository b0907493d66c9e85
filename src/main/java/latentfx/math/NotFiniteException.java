package latentfx.math;

import java.util.Locale;

/** Numbers that have to be finite hold NaN or an infinity; the message is a sentence that says where. */
public final class NotFiniteException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String part;
    private final int row;
    private final int column;
    private final float value;

    /** Reports {@code value} in {@code column} of {@code row}, both from 0, of the rows that {@code part} names. */
    private NotFiniteException(String part, int row, int column, float value) {
        super(String.format(
                Locale.ROOT,
                "%s %d holds %s as number %d of its numbers, which cannot be placed or compared;"
                        + " give finite numbers or leave such rows out",
                part,
                row,
                value,
                column + 1));
        this.part = part;
        this.row = row;
        this.column = column;
        this.value = value;
    }

    /**
     * Refuses {@code numbers} if a value is not finite.
     *
     * @param part what a row is, such as "code" or "point"
     * @throws NotFiniteException for the first such value
     */
    public static void check(Samples numbers, String part) {
        float[] row = new float[numbers.columns()];
        for (int i = 0; i < numbers.rows(); i++) {
            numbers.copyRows(i, 1, row, 0);
            for (int d = 0; d < row.length; d++) {
                if (!Float.isFinite(row[d])) {
                    throw new NotFiniteException(part, i, d, row[d]);
                }
            }
        }
    }

    /** Whether all values of {@code numbers} are finite. */
    public static boolean isFinite(Samples numbers) {
        try {
            check(numbers, "row");
            return true;
        } catch (NotFiniteException found) {
            return false;
        }
    }

    /** What a row is. */
    public String part() {
        return part;
    }

    /** The row, from 0. */
    public int row() {
        return row;
    }

    /** The column, from 0. */
    public int column() {
        return column;
    }

    /** The value: NaN or an infinity. */
    public float value() {
        return value;
    }
}
