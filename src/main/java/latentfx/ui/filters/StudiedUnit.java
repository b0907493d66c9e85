package latentfx.ui.filters;

import java.util.Optional;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.filters.FilterActivity;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.UnitOnSample;
import latentfx.analysis.filters.UnitOverSamples;

/**
 * All that is told of one unit.
 *
 * @param wanted what was asked
 * @param image the chosen sample
 * @param at what the unit does at it
 * @param over what it does over the samples; empty where that is not known
 */
record StudiedUnit(Wanted wanted, SampleImage image, UnitOnSample at, Optional<UnitOverSamples> over) {
    /**
     * A unit and the sample that it is shown.
     *
     * @param sample its index in the sheet of the model
     */
    record Wanted(FilterBank bank, Optional<FilterActivity> activity, int unit, int sample) {}

    static StudiedUnit of(Wanted wanted, SampleImages images) {
        SampleImage image = images.image(wanted.bank.open(), wanted.sample);
        return new StudiedUnit(
                wanted,
                image,
                UnitOnSample.of(wanted.bank, wanted.unit, image.pixels(), wanted.sample),
                wanted.activity.map(it -> UnitOverSamples.of(it, wanted.unit)));
    }
}
