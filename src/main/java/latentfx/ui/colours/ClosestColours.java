package latentfx.ui.colours;

import java.util.List;
import latentfx.math.Lab;

/**
 * The two colours of a set that are hardest to tell apart.
 *
 * @param first index of one, below {@code second}
 * @param second index of the other
 * @param difference their CIEDE2000 difference; about 10 and more is told apart at a glance, even between small points
 */
public record ClosestColours(int first, int second, double difference) {
    /** The closest pair of {@code colours} (0xRRGGBB, at least two) as {@code vision} sees them. */
    public static ClosestColours of(List<Integer> colours, ColourVision vision) {
        if (colours.size() < 2) {
            throw new IllegalArgumentException(
                    "only of two colours and more can two be closest, not of " + colours.size());
        }
        List<Lab> seen = colours.stream().map(vision::seen).toList();
        ClosestColours closest = new ClosestColours(0, 1, Double.POSITIVE_INFINITY);
        for (int one = 0; one < seen.size(); one++) {
            for (int other = one + 1; other < seen.size(); other++) {
                double difference = seen.get(one).difference(seen.get(other));
                if (difference < closest.difference()) {
                    closest = new ClosestColours(one, other, difference);
                }
            }
        }
        return closest;
    }
}
