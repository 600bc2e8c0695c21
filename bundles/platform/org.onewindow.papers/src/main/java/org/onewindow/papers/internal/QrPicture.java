package org.onewindow.papers.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code (ISO/IEC 18004), correction level M, with its quiet zone of four modules. */
record QrPicture(String content) {
    private static final int QUIET_MODULES = 4;
    private static final int DOTS_A_MODULE = 6;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** A black and white PNG as a data address. */
    String address() {
        var png = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private BufferedImage picture() {
        BitMatrix modules = modules();
        int side = modules.getWidth() * DOTS_A_MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, modules.get(x / DOTS_A_MODULE, y / DOTS_A_MODULE) ? BLACK : WHITE);
            }
        }
        return picture;
    }

    private BitMatrix modules() {
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, QUIET_MODULES);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            // Only then: it also writes a mark of the encoding, which not every scanner knows.
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("content of any length that a sheet allows fits into a code", e);
        }
    }
}
