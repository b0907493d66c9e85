package latentfx.workbench;

import latentfx.model.EpochReport;
import latentfx.model.OpenModel;

/**
 * How a training stands.
 *
 * @param report losses, speed and time
 * @param snapshot the model as it is now, frozen, ready to be explored
 */
public record TrainingUpdate(EpochReport report, OpenModel snapshot) {}
