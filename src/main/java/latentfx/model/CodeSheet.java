package latentfx.model;

import java.util.List;
import latentfx.data.DataOrigin;
import latentfx.math.Matrix;
import latentfx.task.ShownText;

/**
 * The codes that a map shows: those of a data set's test part under one model. Holds no pixels.
 *
 * @param codes what the decoder takes, one sample per row, in the order of the data set; for a conditional model the
 *     style first, then one number per class
 * @param labels class of each sample, an index into {@code labelNames}; shared, must not be written to
 * @param labelNames names of the classes, kept as {@link ShownText} shows them: they come from files
 * @param origin which samples these are; two sheets with equal origins show the same samples at the same index
 */
public record CodeSheet(Matrix codes, int[] labels, List<String> labelNames, DataOrigin origin) {
    public CodeSheet {
        if (codes.rows() != labels.length) {
            throw new IllegalArgumentException(codes + " does not fit " + labels.length + " labels");
        }
        for (int label : labels) {
            if (label < 0 || label >= labelNames.size()) {
                throw new IllegalArgumentException("label " + label + " has no name");
            }
        }
        labelNames = labelNames.stream().map(ShownText::of).toList();
    }

    /** The number of samples. */
    public int size() {
        return codes.rows();
    }
}
