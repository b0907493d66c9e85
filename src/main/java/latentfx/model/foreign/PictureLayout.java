package latentfx.model.foreign;

import latentfx.data.ImageShape;

/**
 * How a network's numbers are a picture.
 *
 * @param shape the picture's
 * @param order of its numbers
 * @param range what each number means
 */
public record PictureLayout(ImageShape shape, PixelOrder order, BrightnessRange range) {
    private boolean isStraight() {
        return shape.channels() == 1 || order == PixelOrder.CHANNELS_LAST;
    }

    /**
     * Makes a picture of a network's numbers.
     *
     * @param numbers holds {@code shape.size()} numbers from {@code from} on
     * @param image receives the brightness of each pixel from {@code to} on, channels last
     * @param cut whether to cut them to [0, 1]; what is no number becomes 0 then
     */
    public void toImage(float[] numbers, int from, float[] image, int to, boolean cut) {
        int channels = isStraight() ? 1 : shape.channels();
        int plane = shape.size() / channels;
        for (int channel = 0; channel < channels; channel++) {
            int at = from + channel * plane;
            for (int i = 0; i < plane; i++) {
                float value = range.brightness(numbers[at + i]);
                image[to + i * channels + channel] = cut ? cut(value) : value;
            }
        }
    }

    private static float cut(float value) {
        return value >= 1 ? 1 : value > 0 ? value : 0;
    }

    /** The opposite of {@link #toImage}: the numbers that the network takes for the image at {@code from}. */
    public void toNumbers(float[] image, int from, float[] numbers, int to) {
        int channels = isStraight() ? 1 : shape.channels();
        int plane = shape.size() / channels;
        for (int channel = 0; channel < channels; channel++) {
            int at = to + channel * plane;
            for (int i = 0; i < plane; i++) {
                numbers[at + i] = range.number(image[from + i * channels + channel]);
            }
        }
    }
}
