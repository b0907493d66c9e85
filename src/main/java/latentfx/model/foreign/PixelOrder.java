package latentfx.model.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order a network's numbers are those of a picture; of no account for a grey one. */
public enum PixelOrder {
    /** All of the first channel row by row, then of the second: as in PyTorch. */
    @JsonProperty("CHW")
    CHANNELS_FIRST,
    /** Pixel by pixel, row by row, the channels of each together: as in Keras, and as {@code ImageShape} stores them. */
    @JsonProperty("HWC")
    CHANNELS_LAST
}
