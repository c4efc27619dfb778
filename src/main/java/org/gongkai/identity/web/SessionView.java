package org.gongkai.identity.web;

/** One open sign-in as its owner sees it. */
public record SessionView(String handle, String startedAt, String lastUsedAt, String from, String device,
        boolean current) {

    /** The browser and system, out of all that a browser says of itself. */
    public String deviceInShort() {
        String system = device.contains("Windows") ? "Windows"
                : device.contains("Android") ? "Android"
                        : device.contains("iPhone") || device.contains("iPad") ? "iOS"
                                : device.contains("Mac OS") ? "macOS" : device.contains("Linux") ? "Linux" : "";
        String browser = device.contains("Edg/") ? "Edge"
                : device.contains("Firefox/") ? "Firefox"
                        : device.contains("Chrome/") ? "Chrome" : device.contains("Safari/") ? "Safari" : "";
        String both = (browser + " " + system).strip();
        return both.isEmpty() ? "未知设备" : both;
    }
}
