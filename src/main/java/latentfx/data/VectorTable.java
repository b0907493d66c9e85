package latentfx.data;

import java.util.List;
import latentfx.math.Matrix;

/**
 * The numbers of a file of vectors, and what a column of labels says.
 *
 * @param values one vector a row
 * @param labels one a vector; none where there is no such column
 */
record VectorTable(Matrix values, List<String> labels) {
    VectorTable {
        labels = List.copyOf(labels);
    }
}
