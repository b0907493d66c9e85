package latentfx.ui.map.linked;

import latentfx.data.DataOrigin;
import latentfx.model.CodeSheet;

/**
 * Identifies the samples that an index refers to: in two equal spaces an index stands for the same sample.
 *
 * @param origin identifies the data
 * @param size number of samples
 */
public record SampleSpace(DataOrigin origin, int size) {
    /** The samples of {@code sheet}. */
    public static SampleSpace of(CodeSheet sheet) {
        return new SampleSpace(sheet.origin(), sheet.size());
    }
}
