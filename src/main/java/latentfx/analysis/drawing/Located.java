package latentfx.analysis.drawing;

import java.util.List;
import latentfx.model.OpenModel;

/**
 * Where a model puts a picture.
 *
 * @param open the model
 * @param pixels the picture, 0 to 1
 * @param code its code, without the classes of a conditional model
 * @param reconstruction what the model makes of it, 0 to 1
 * @param error mean squared error of the reconstruction
 * @param nearest the nearest samples, the nearest first
 * @param usual median distance from a code to its nearest neighbour; 0 for a single code
 */
public record Located(
        OpenModel open,
        float[] pixels,
        float[] code,
        float[] reconstruction,
        double error,
        List<Near> nearest,
        double usual) {
    /** Up to so many times the usual distance a picture lies among the data. */
    private static final double AMONG = 1.5;

    /** From so many times the usual distance on it is far from all of it. */
    private static final double FAR = 4;

    /**
     * A sample near the picture.
     *
     * @param sample its number on the map, from 0
     * @param label its class
     * @param distance between the codes, Euclidean
     */
    public record Near(int sample, int label, double distance) {}

    /** How far a picture is from the data. */
    public enum Place {
        /** As near to a sample as samples are to each other. */
        AMONG,
        /** Farther than that. */
        BESIDE,
        /** Several times as far. */
        FAR
    }

    /** How far it is from the data. */
    public Place place() {
        double away =
                nearest.isEmpty() ? Double.POSITIVE_INFINITY : nearest.get(0).distance();
        return away <= AMONG * usual ? Place.AMONG : away < FAR * usual ? Place.BESIDE : Place.FAR;
    }

    /** The class of most of the nearest samples, the nearest one's among equals; -1 if there are none. */
    public int majority() {
        int best = -1;
        long most = 0;
        for (Near near : nearest) {
            long same =
                    nearest.stream().filter(it -> it.label() == near.label()).count();
            if (same > most) {
                most = same;
                best = near.label();
            }
        }
        return best;
    }
}
