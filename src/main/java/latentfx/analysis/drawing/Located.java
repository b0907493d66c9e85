package latentfx.analysis.drawing;

import java.util.List;
import latentfx.analysis.Remoteness;
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
 * @param remoteness how far the code is from the data
 */
public record Located(
        OpenModel open,
        float[] pixels,
        float[] code,
        float[] reconstruction,
        double error,
        List<Near> nearest,
        Remoteness remoteness) {
    /**
     * A sample near the picture.
     *
     * @param sample its number on the map, from 0
     * @param label its class
     * @param distance between the codes, Euclidean
     */
    public record Near(int sample, int label, double distance) {}
}
