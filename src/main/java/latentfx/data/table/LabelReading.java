package latentfx.data.table;

import java.util.List;
import latentfx.data.DataRemark;

/**
 * The labels of samples read from a file of their own.
 *
 * @param names the labels, texts and classes
 * @param remarks remarks for the user
 */
public record LabelReading(SampleNames names, List<DataRemark> remarks) {
    public LabelReading {
        remarks = List.copyOf(remarks);
    }
}
