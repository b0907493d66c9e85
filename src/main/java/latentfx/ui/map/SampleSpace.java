package latentfx.ui.map;

import latentfx.data.DataOrigin;
import latentfx.model.CodeSheet;

/**
 * The samples that an index refers to: in two equal spaces the same index is the same sample.
 *
 * @param origin where they come from
 * @param size how many they are
 */
public record SampleSpace(DataOrigin origin, int size) {
    /** The samples of {@code sheet}. */
    public static SampleSpace of(CodeSheet sheet) {
        return new SampleSpace(sheet.origin(), sheet.size());
    }
}
