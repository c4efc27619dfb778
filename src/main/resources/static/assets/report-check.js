// Tells that the check is under way: many reports take a while, and a second click would only take longer.
for (const form of document.querySelectorAll("form[data-check]")) {
    form.addEventListener("submit", () => {
        const files = form.querySelector("input[name=file]").files.length;
        const status = form.querySelector("[data-check-status]");
        const started = Date.now();
        const tell = () => {
            const seconds = Math.round((Date.now() - started) / 1000);
            status.textContent = `正在核对${files > 1 ? ` ${files} 个文件` : ""}……已用 ${seconds} 秒`;
        };
        form.querySelector("button[type=submit]").disabled = true;
        tell();
        setInterval(tell, 1000);
    });
    addEventListener("pageshow", () => {
        form.querySelector("button[type=submit]").disabled = false;
        form.querySelector("[data-check-status]").textContent = "";
    });
}
