// <il2-explorer link="v=1&m=2&a=5m5d8w6c"> in a page of yours: the explorer in a frame, and its link as an attribute that follows.
// Events: `il2-ready`, and `il2-state` with { link, height }. With the attribute `fit` the frame is as high as its content.
{
  const base = new URL('./', document.currentScript.src);
  const bare = (link) => (link ?? '').replace(/^[^?]*\?/, '');
  class Il2Explorer extends HTMLElement {
    static observedAttributes = ['link'];

    connectedCallback() {
      if (this.frame) return;
      const frame = document.createElement('iframe');
      const link = bare(this.getAttribute('link'));
      frame.src = `${base}?${link}${link ? '&' : ''}${/(^|&)ui=/.test(link) ? '' : 'ui=embed'}`;
      frame.title = this.getAttribute('title') ?? 'IL-2 cycle explorer';
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '640';
      frame.style.border = '0';
      this.frame = frame;
      this.hear = (event) => event.source === frame.contentWindow && event.origin === base.origin && this.take(event.data);
      addEventListener('message', this.hear);
      // The explorer may not run yet when the frame has loaded, and loads again when it takes a newer version.
      frame.onload = () => {
        clearInterval(this.asking);
        this.asking = setInterval(() => this.send({ type: 'il2:ready' }), 250);
      };
      this.append(frame);
    }

    disconnectedCallback() {
      clearInterval(this.asking);
      removeEventListener('message', this.hear);
      this.frame?.remove();
      this.frame = null;
    }

    attributeChangedCallback(name, old, link) {
      if (this.frame && link !== null && bare(link) !== this.shown) this.send({ type: 'il2:set', link: bare(link) });
    }

    send(message) {
      this.frame?.contentWindow?.postMessage(message, base.origin);
    }

    take(data) {
      if (data?.type === 'il2:ready') {
        clearInterval(this.asking);
        this.send({ type: 'il2:get' });
        this.dispatchEvent(new CustomEvent('il2-ready', { detail: data }));
      } else if (data?.type === 'il2:state') {
        this.shown = data.link;
        this.setAttribute('link', data.link);
        if (this.hasAttribute('fit')) this.frame.height = data.height;
        this.dispatchEvent(new CustomEvent('il2-state', { detail: data }));
      }
    }
  }
  customElements.define('il2-explorer', Il2Explorer);
}
