package latentfx.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import latentfx.data.Factors;
import latentfx.latent.AttributeVector;
import latentfx.math.Matrix;
import latentfx.metrics.Correlation;

/**
 * How an attribute direction correlates with a known factor of variation of synthetic samples.
 *
 * @param factor the factor's name
 * @param correlation Pearson correlation of the samples' positions along the direction with the factor, -1 to 1
 * @param difference mean of the factor in the second group minus its mean in the first
 */
public record FactorMatch(String factor, double correlation, double difference) {
    /** The writing style is a category: its numbers have no correlation. */
    private static final String NO_QUANTITY = "style";

    /**
     * All factors that are quantities, the most strongly correlated with {@code vector} first.
     *
     * @param codes of the samples, one a row, in the order of {@code factors}
     * @param without the group that the vector leads from
     * @param with the group that it leads to
     */
    public static List<FactorMatch> all(
            AttributeVector vector, Matrix codes, Factors factors, int[] without, int[] with) {
        double[] positions = new double[codes.rows()];
        for (int row = 0; row < positions.length; row++) {
            positions[row] = vector.along(codes.row(row));
        }
        List<FactorMatch> matches = new ArrayList<>();
        for (int column = 0; column < factors.names().size(); column++) {
            String name = factors.names().get(column);
            if (!name.equals(NO_QUANTITY)) {
                double[] causes = column(factors.values(), column);
                matches.add(new FactorMatch(
                        name, Correlation.linear(positions, causes), mean(causes, with) - mean(causes, without)));
            }
        }
        matches.sort(Comparator.comparingDouble((FactorMatch match) -> Math.abs(match.correlation))
                .reversed());
        return matches;
    }

    private static double[] column(Matrix values, int column) {
        double[] numbers = new double[values.rows()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = values.get(row, column);
        }
        return numbers;
    }

    private static double mean(double[] values, int[] members) {
        double sum = 0;
        for (int member : members) {
            sum += values[member];
        }
        return sum / members.length;
    }
}
