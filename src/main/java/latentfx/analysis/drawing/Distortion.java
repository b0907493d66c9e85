package latentfx.analysis.drawing;

import latentfx.data.ImageShape;

/**
 * What is done to a picture before a model sees it, in this order: moved and turned, made thicker or thinner, blurred,
 * inverted, noise added.
 *
 * @param right how far to the right, in pixels, −{@value #FARTHEST} to {@value #FARTHEST}
 * @param down how far down, in pixels, in the same range
 * @param degrees turned clockwise about the middle, −180 to 180
 * @param thicker by how many pixels strokes grow on each side, negative where they shrink, −{@value #THICKEST} to
 *     {@value #THICKEST}
 * @param blur standard deviation of a Gaussian blur, in pixels, 0 to {@value #MOST_BLUR}
 * @param inverted whether dark and bright are exchanged
 * @param noise standard deviation of the noise added to each brightness, 0 to 1
 */
public record Distortion(
        double right, double down, double degrees, int thicker, double blur, boolean inverted, double noise) {
    /** Leaves a picture as it is. */
    public static final Distortion NONE = new Distortion(0, 0, 0, 0, 0, false, 0);

    /** The largest shift, in pixels. */
    public static final double FARTHEST = 14;

    /** By how many pixels a stroke can grow or shrink on each side. */
    public static final int THICKEST = 3;

    /** The widest blur, in pixels. */
    public static final double MOST_BLUR = 4;

    public Distortion {
        require("shift", right, -FARTHEST, FARTHEST);
        require("shift", down, -FARTHEST, FARTHEST);
        require("turn", degrees, -180, 180);
        require("thickening", thicker, -THICKEST, THICKEST);
        require("blur", blur, 0, MOST_BLUR);
        require("noise", noise, 0, 1);
    }

    /** The same, shifted so far to the right. */
    public Distortion withRight(double to) {
        return new Distortion(to, down, degrees, thicker, blur, inverted, noise);
    }

    /** The same, shifted so far down. */
    public Distortion withDown(double to) {
        return new Distortion(right, to, degrees, thicker, blur, inverted, noise);
    }

    /** The same, turned so far. */
    public Distortion withDegrees(double to) {
        return new Distortion(right, down, to, thicker, blur, inverted, noise);
    }

    /** The same, thicker by so many pixels. */
    public Distortion withThicker(int to) {
        return new Distortion(right, down, degrees, to, blur, inverted, noise);
    }

    /** The same, blurred so widely. */
    public Distortion withBlur(double to) {
        return new Distortion(right, down, degrees, thicker, to, inverted, noise);
    }

    /** The same, with dark and bright exchanged or not. */
    public Distortion withInverted(boolean to) {
        return new Distortion(right, down, degrees, thicker, blur, to, noise);
    }

    /** The same, with so much noise. */
    public Distortion withNoise(double to) {
        return new Distortion(right, down, degrees, thicker, blur, inverted, to);
    }

    /**
     * {@code pixels} changed so; the same noise each time.
     *
     * @param pixels 0 to 1, row by row, channels last
     * @param shape their shape
     */
    public float[] of(float[] pixels, ImageShape shape) {
        return new Distorted(shape).of(pixels, this);
    }

    private static void require(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("a " + what + " is " + least + " to " + most + ", not " + value);
        }
    }
}
