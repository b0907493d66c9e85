package latentfx.model.file;

import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.model.ModelSpec;
import latentfx.model.Provenance;

/**
 * What a model file says of its model in its header.
 *
 * @param name name of the model
 * @param spec its specification
 * @param image the shape of its images
 * @param measuredOn the samples whose codes it holds, on which its figures were measured
 * @param samples how many these are
 * @param provenance how it was made, with its figures
 * @param bytes size of the file
 * @param historyBytes how many of them the history of its training takes; 0 if it has none
 */
public record ModelSummary(
        String name,
        ModelSpec spec,
        ImageShape image,
        DataOrigin measuredOn,
        int samples,
        Provenance provenance,
        long bytes,
        long historyBytes) {}
