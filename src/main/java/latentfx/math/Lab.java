package latentfx.math;

/**
 * A colour in CIELAB under standard illuminant D65, in which equal distances are about equally visible.
 *
 * @param l lightness, 0 black to 100 white
 * @param a from green (negative) to red
 * @param b from blue (negative) to yellow
 */
public record Lab(double l, double a, double b) {
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;
    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;

    /** The colour of linear sRGB components in [0, 1] (IEC 61966-2-1, CIE 15). */
    public static Lab ofLinear(double red, double green, double blue) {
        double x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE_X);
        double y = curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** The colour of sRGB components, as 0xRRGGBB. */
    public static Lab ofRgb(int rgb) {
        return ofLinear(uncoded(rgb >> 16 & 0xff), uncoded(rgb >> 8 & 0xff), uncoded(rgb & 0xff));
    }

    private static double uncoded(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Its sRGB components as 0xRRGGBB; what sRGB does not have is cut off channel by channel. */
    public int rgb() {
        int rgb = 0;
        for (double channel : linear()) {
            double bounded = Math.max(0, Math.min(1, channel));
            double curved = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
            rgb = rgb << 8 | (int) Math.round(255 * curved);
        }
        return rgb;
    }

    /** The colour {@code share} of the way to {@code other}, 0 this one to 1 that one. */
    public Lab towards(Lab other, double share) {
        return new Lab(l + share * (other.l - l), a + share * (other.a - a), b + share * (other.b - b));
    }

    private static double curve(double share) {
        return share > EPSILON ? Math.cbrt(share) : (KAPPA * share + 16) / 116;
    }

    /** Its linear sRGB components: red, green, blue; below 0 or above 1 where sRGB does not have the colour. */
    public double[] linear() {
        double fy = (l + 16) / 116;
        double x = uncurve(fy + a / 500) * WHITE_X;
        double y = uncurve(fy);
        double z = uncurve(fy - b / 200) * WHITE_Z;
        return new double[] {
            3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
            -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
            0.0556434 * x - 0.2040259 * y + 1.0572252 * z
        };
    }

    private static double uncurve(double value) {
        double cube = value * value * value;
        return cube > EPSILON ? cube : (116 * value - 16) / KAPPA;
    }

    /**
     * The difference of this colour from {@code other} by CIEDE2000 (Sharma, Wu and Dalal 2005, "The CIEDE2000
     * color-difference formula"), 0 or more; about 1 can just be seen.
     */
    public double difference(Lab other) {
        double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh(meanChroma) / (seventh(meanChroma) + seventh(25))));
        double chroma1 = Math.hypot(stretch * a, b);
        double chroma2 = Math.hypot(stretch * other.a, other.b);
        double hue1 = hue(stretch * a, b);
        double hue2 = hue(stretch * other.a, other.b);
        boolean grey = chroma1 * chroma2 == 0;
        double turn = grey ? 0 : around(hue2 - hue1);
        double lightness = other.l - l;
        double chroma = chroma2 - chroma1;
        double hue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(turn / 2));
        double middle = grey ? hue1 + hue2 : middle(hue1, hue2);
        double middleChroma = (chroma1 + chroma2) / 2;
        double fromFifty = Math.pow((l + other.l) / 2 - 50, 2);
        double scaledL = lightness / (1 + 0.015 * fromFifty / Math.sqrt(20 + fromFifty));
        double scaledC = chroma / (1 + 0.045 * middleChroma);
        double scaledH = hue / (1 + 0.015 * middleChroma * hueWeight(middle));
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((middle - 275) / 25, 2))))
                * 2
                * Math.sqrt(seventh(middleChroma) / (seventh(middleChroma) + seventh(25)));
        return Math.sqrt(
                Math.max(0, scaledL * scaledL + scaledC * scaledC + scaledH * scaledH + rotation * scaledC * scaledH));
    }

    private static double hueWeight(double hue) {
        return 1
                - 0.17 * Math.cos(Math.toRadians(hue - 30))
                + 0.24 * Math.cos(Math.toRadians(2 * hue))
                + 0.32 * Math.cos(Math.toRadians(3 * hue + 6))
                - 0.20 * Math.cos(Math.toRadians(4 * hue - 63));
    }

    private static double middle(double one, double other) {
        if (Math.abs(one - other) <= 180) {
            return (one + other) / 2;
        }
        return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
    }

    /** An angle between two hues, brought into (-180, 180]. */
    private static double around(double angle) {
        return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double seventh(double value) {
        return Math.pow(value, 7);
    }
}
