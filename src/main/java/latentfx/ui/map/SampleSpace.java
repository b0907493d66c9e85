package latentfx.ui.map;

import latentfx.data.DataOrigin;
import latentfx.model.CodeSheet;

/**
 * Which samples an index counts through: two maps with equal ones show the same sample at the same index.
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
