package latentfx.data.images.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;

/** Turns the samples of a pixel, in [0, 1], into red, green and blue, in [0, 1]. */
interface ColourCoding {
    /** One sample: grey. */
    ColourCoding GREY = (samples, at, rgb) -> {
        rgb[0] = samples[at];
        rgb[1] = samples[at];
        rgb[2] = samples[at];
    };

    /** Red, green and blue. */
    ColourCoding RGB = (samples, at, rgb) -> System.arraycopy(samples, at, rgb, 0, 3);

    /** Luma and two differences of colour (JFIF 1.02). */
    ColourCoding YCC = (samples, at, rgb) -> {
        float luma = samples[at];
        float blue = samples[at + 1] - 128 / 255f;
        float red = samples[at + 2] - 128 / 255f;
        rgb[0] = unit(luma + 1.402f * red);
        rgb[1] = unit(luma - 0.344136f * blue - 0.714136f * red);
        rgb[2] = unit(luma + 1.772f * blue);
    };

    /** Cyan, magenta, yellow and black, 1 for full ink, without a profile: {@code red = (1 − C)(1 − K)}. */
    ColourCoding CMYK = (samples, at, rgb) -> {
        for (int i = 0; i < 3; i++) {
            rgb[i] = (1 - samples[at + i]) * (1 - samples[at + 3]);
        }
    };

    /** Writes the colour of the pixel at {@code samples[at]} into {@code rgb}. */
    void decode(float[] samples, int at, float[] rgb);

    /** Inks stored as light, 1 for none, of which {@code inks} takes the inks. */
    static ColourCoding inverted(ColourCoding inks) {
        return (samples, at, rgb) -> {
            float[] turned = {1 - samples[at], 1 - samples[at + 1], 1 - samples[at + 2], 1 - samples[at + 3]};
            inks.decode(turned, 0, rgb);
        };
    }

    /** Inks stored as luma and differences, then light of black (YCCK of JPEG), of which {@code inks} takes the inks. */
    static ColourCoding ycck(ColourCoding inks) {
        return (samples, at, rgb) -> {
            YCC.decode(samples, at, rgb);
            inks.decode(new float[] {rgb[0], rgb[1], rgb[2], 1 - samples[at + 3]}, 0, rgb);
        };
    }

    /** The colours of {@code space}. */
    static ColourCoding of(ColorSpace space) {
        int components = space.getNumComponents();
        float[] pixel = new float[components];
        return (samples, at, rgb) -> {
            for (int i = 0; i < components; i++) {
                float least = space.getMinValue(i);
                pixel[i] = least + samples[at + i] * (space.getMaxValue(i) - least);
            }
            float[] converted = space.toRGB(pixel);
            for (int i = 0; i < 3; i++) {
                rgb[i] = unit(converted[i]);
            }
        };
    }

    /** Inks by the colour profile of a file, by the plain formula where it has none or a useless one. */
    static ColourCoding inks(byte[] profile) {
        if (profile.length == 0) {
            return CMYK;
        }
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            if (space.getType() != ColorSpace.TYPE_CMYK) {
                return CMYK;
            }
            space.toRGB(new float[4]); // a damaged profile is refused here, not at each pixel
            return of(space);
        } catch (IllegalArgumentException | CMMException | ProfileDataException useless) {
            return CMYK;
        }
    }

    private static float unit(float value) {
        return Math.max(0, Math.min(1, value));
    }
}
