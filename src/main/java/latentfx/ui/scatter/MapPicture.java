package latentfx.ui.scatter;

import java.util.List;
import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;
import latentfx.workbench.OpenModel;

/**
 * What a map shows: the codes of a model, laid out along two axes.
 *
 * @param open the model
 * @param axes the two axes, both within the projection
 * @param projection from codes to axes; always at least two axes, the second one empty where a code has one dimension
 * @param points positions in map units, one sample a row, two columns
 * @param latentAxes the latent dimensions offered as axes, ascending; not all of them where the code is wide
 */
public record MapPicture(
        OpenModel open, AxisChoice axes, LinearProjection projection, Matrix points, List<Integer> latentAxes) {
    public MapPicture {
        latentAxes = List.copyOf(latentAxes);
        if (points.columns() != 2 || points.rows() != open.sheet().size()) {
            throw new IllegalArgumentException(
                    points + " are not the places of " + open.sheet().size() + " codes");
        }
    }
}
